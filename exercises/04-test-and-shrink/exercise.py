# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
# ---

# %% [markdown] lang="ko"
# # 연습 4. 시험하고 줄이기
#
# 되돌아오는 무리를 찾고, 없어도 되는 것을 덜어 내고, 낯선 사람들이 언제 한 무리가 되는지 셉니다. 3강에서 그린 **여러분의 그림**도 여기서 더 뺄 것이 없을 때까지 줄여요.
#
# | 과제 | 하는 일 | 점수 | 누가 매기나 |
# |:--|:--|--:|:--|
# | 1 | 되돌아오는 무리 | 5 | 자동 |
# | 2 | 빼 보기 | 10 | 자동 |
# | 3 | 무리가 되는 고비 | 6 | 자동 |
# | 4 | 원자 네트워크와 MVN | 16 | 강사 |
#
# 모두 37점이고, 80분쯤 걸려요. 셀은 위에서부터 차례로 실행하세요(`Shift`+`Enter`). 답은 `None`을 지우고 그 자리에 적은 다음, 그 셀과 아래 확인 셀을 실행해요. 확인 셀은 몇 번을 실행해도 점수가 깎이지 않고, 막히면 ‘힌트 보기’를 세 번까지 열 수 있어요.

# %% [markdown] lang="en"
# # Exercise 4. Test and shrink
#
# Find who can come back, take away what can go, and count when strangers become a crowd. **Your own drawing** from lesson 3 is here too: cut it back until nothing more can go.
#
# | Task | What you do | Points | Marked by |
# |:--|:--|--:|:--|
# | 1 | Who can come back | 5 | the notebook |
# | 2 | Taking away | 10 | the notebook |
# | 3 | When strangers become a crowd | 6 | the notebook |
# | 4 | Atomic network and MVN | 16 | your instructor |
#
# That makes 37 points in about 80 minutes. Run the cells in order, from the top (`Shift`+`Enter`). Put each answer in place of `None`, then run that cell and the check cell below it. You may run a check as often as you like; it costs nothing. When you are stuck, “Show a hint” opens three times.

# %% lang="ko"
from course import HandIn, Predict, Sketch, checks, use
from course.checks import lesson04

use("ko")
CASE = 0  # cohort seed

# %% lang="en"
from course import HandIn, Predict, Sketch, checks, use
from course.checks import lesson04

use("en")
CASE = 0  # cohort seed

# %% [markdown] lang="ko"
# ## 먼저: 여러분은 누구인가요?
#
# 여기 나오는 그림과 숫자는 사람마다 달라요. **수강생 번호나 아이디**를 아래 따옴표 사이에 적고 실행하세요. 강사가 명단에 쓴 것과 같아야 해요. 나중에 바꾸면 문제도 바뀌니 처음부터 맞게 적으세요. 혼자 공부한다면 비워 두어도 돼요.

# %% [markdown] lang="en"
# ## First: who are you?
#
# The drawings and numbers here differ from person to person. Write **your student number or id** between the quotation marks and run the cell. It must be the one on your instructor's list. If you change it later, the questions change too, so get it right at the start. If you study alone you may leave it blank.

# %% solution="me"
my_id = ""
### BEGIN SOLUTION
my_id = "reference"
### END SOLUTION

# %%
mine = checks.variant(CASE, globals().get("my_id"))

# %% [markdown] lang="ko"
# ## 과제 1. 되돌아오는 무리 (5점)
#
# ### 1-1. 강한 연결 요소 (3점)
#
# 이름 대신 번호만 있는 사람들이에요. 표의 줄은 ‘누가 누구에게 무엇을 한다’는 화살표 하나예요. **시작하는 사람과 같은 강한 연결 요소에 있는 사람**의 번호를 모두 `answer_component`에 적으세요. 몇 걸음이 걸리든 화살표를 따라 **서로 오갈 수 있는** 사람이에요. 시작하는 사람도 함께, `"2, 5, 7"`처럼 따옴표 안에 적어요. 종이에 그려 보면 훨씬 쉬워요.

# %% [markdown] lang="en"
# ## Task 1. Who can come back (5 points)
#
# ### 1-1. The strongly connected component (3 points)
#
# These people have numbers instead of names. Each row of the table is an arrow: who does something to whom. Write the numbers of **everybody in the same strongly connected component as the start** as `answer_component`: those who can **reach each other** along arrows, in however many steps. Include the start itself, and write the numbers in quotation marks: `"2, 5, 7"`. It is far easier once you have drawn it on paper.

# %%
lesson04.arrows(mine).sheet()

# %% solution="component"
answer_component = None
### BEGIN SOLUTION
drawn = lesson04.arrows(mine)
answer_component = drawn.out & drawn.back
### END SOLUTION

# %% check="component-check" points=3
from course import checks
from course.checks import lesson04

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson04.component(mine, globals().get("answer_component"), points=3)

# %% [markdown] lang="ko"
# ### 1-2. 바깥 사람을 들이려면 (2점)
#
# 알맞은 방법 하나를 골라 그 번호를 `answer_way`에 적으세요.

# %% [markdown] lang="en"
# ### 1-2. Letting somebody in (2 points)
#
# Choose the way that works and write its number as `answer_way`.

# %%
lesson04.ways_in(CASE)

# %% solution="way"
answer_way = None
### BEGIN SOLUTION
answer_way = next(n for n in range(1, 5) if lesson04.way_in(CASE, n, 2, judged=True).score == 2)
### END SOLUTION

# %% check="way-check" points=2
from course.checks import lesson04

CASE = 0  # cohort seed
result = lesson04.way_in(CASE, globals().get("answer_way"), points=2)
### BEGIN HIDDEN TESTS
result = lesson04.way_in(CASE, globals().get("answer_way"), points=2, judged=True)
### END HIDDEN TESTS
result

# %% [markdown] lang="ko"
# ## 과제 2. 빼 보기 (10점)
#
# ### 2-1. 내 그림 줄이기 (4점)
#
# 3강에서 그리고 4강에서 줄인 내 그림이 이 컴퓨터에 있으면 아래에 나타나요. 없다면 여기서 노드 셋쯤으로 새로 그리세요. 줄이기 전에 예측부터 합니다.

# %% [markdown] lang="en"
# ## Task 2. Taking away (10 points)
#
# ### 2-1. Cut your own drawing back (4 points)
#
# If the drawing that you made in lesson 3 and cut in lesson 4 is on this computer, it appears below. If there is none, draw a new one with about three nodes. Predict before you cut.

# %% lang="ko"
fat = Predict("fat", "내 그림에서 빼도 되는 곳(노드와 링크)은 몇 곳일까요?", number=(0, 30, "곳"))
fat

# %% lang="en"
fat = Predict("fat", "How many parts (nodes and links) of your drawing can go?", number=(0, 30, "parts"))
fat

# %%
Sketch("my-network", carry="03-draw-the-mvn")

# %% [markdown] lang="ko"
# 1. ①–④ 가운데 막힌 것이 있으면 먼저 고치세요. 넷이 통과할 때마다 0.5점씩, 2점이에요.
# 2. **잘라 보기**에서 빼도 되는 것을 하나씩 자르고, 자를 때마다 다시 보세요. ⑤까지 통과하면 2점이 더해져요.
# 3. 수업에서 본 그림과 링크가 절반 넘게 같으면 0점이에요.
#
# 다 줄였으면 예측이 맞았는지 스스로 견주어 보세요. 몇 곳을 잘랐나요?

# %% [markdown] lang="en"
# 1. If one of ① to ④ fails, mend that first. Each of the four that passes earns 0.5 points, 2 in all.
# 2. In **Snip**, cut what can go, one part at a time, and look again after each. Passing ⑤ as well adds 2 points.
# 3. If more than half of the links repeat a drawing the course has shown, the mark is 0.
#
# When you are done, compare with your prediction yourself. How many parts did you cut?

# %% check="shrunk-check" points=4
from course import checks
from course.checks import lesson04

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson04.shrunk(checks.drawing("my-network", unlike=lesson04.shown(CASE, mine)), points=4)

# %% [markdown] lang="ko"
# ### 2-2. 하나씩 빼도 되는 링크 (3점)
#
# 다른 가게의 그림이에요. ①–④를 모두 통과하지만 군살이 있어요. **그 링크 하나만 빠져도 괜찮은 링크**의 번호를 모두 `answer_spare`에 적으세요. ‘하나씩’이에요. 둘을 한꺼번에 빼는 것이 아니에요.

# %% [markdown] lang="en"
# ### 2-2. Links that can go, one at a time (3 points)
#
# This is another shop's drawing. It passes ① to ④, but it has some fat. Write the numbers of **all links of which any one alone can go** as `answer_spare`. One at a time: not two together.

# %%
lesson04.market(mine)

# %% solution="spare"
answer_spare = None
### BEGIN SOLUTION
given = lesson04.market(mine)
answer_spare = given.numbers(given.spare)
### END SOLUTION

# %% check="spare-check" points=3
from course import checks
from course.checks import lesson04

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson04.spare(mine, globals().get("answer_spare"), points=3)

# %% [markdown] lang="ko"
# ### 2-3. 다 줄인 뒤의 K (3점)
#
# 같은 그림을 끝까지 줄입니다. 무엇부터 자르느냐에 따라 다른 그림이 남는다는 것을 4강에서 보았지요. 다음 셀이 알려 주는 링크부터 자르면, **마지막에 남는 그림의 K는 얼마인가요?** 시작하는 사람에게서 한 바퀴 돌아온 값을 소수 넷째 자리까지, 또는 곱셈을 그대로 `answer_kept`에 적으세요.

# %% [markdown] lang="en"
# ### 2-3. K when nothing more can go (3 points)
#
# Now the same drawing is cut back to the end. As lesson 4 showed, what remains depends on what is cut first. Begin with the link named by the next cell: **what is K of the drawing that remains in the end?** Take it once around from the one who starts, to four decimals or as the product itself, and write it as `answer_kept`.

# %%
lesson04.market(mine).sheet()

# %% solution="kept"
answer_kept = None
### BEGIN SOLUTION
from course.network import reproduction

answer_kept = reproduction(given.left, "start")
### END SOLUTION

# %% check="kept-check" points=3
from course import checks
from course.checks import lesson04

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson04.kept_k(mine, globals().get("answer_kept"), points=3)

# %% [markdown] lang="ko"
# ## 과제 3. 무리가 되는 고비 (6점)
#
# ### 3-1. 고비까지 남은 링크 (3점)
#
# 낯선 사람들의 가장 큰 무리는 한 사람의 링크가 **평균 1개**일 때부터 빠르게 커져요. 아래 단지가 그 고비에 이르려면 **링크가 몇 개 더** 있어야 할까요? `answer_missing`에 적으세요.

# %% [markdown] lang="en"
# ## Task 3. When strangers become a crowd (6 points)
#
# ### 3-1. Links still missing (3 points)
#
# Among strangers the largest group begins to grow fast at **one link a person on average**. **How many more links** does the estate below need to get there? Write the number as `answer_missing`.

# %%
lesson04.estate(mine).sheet()

# %% solution="missing"
answer_missing = None
### BEGIN SOLUTION
place = lesson04.estate(mine)
answer_missing = place.people / 2 - place.links
### END SOLUTION

# %% check="missing-check" points=3
from course import checks
from course.checks import lesson04

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson04.missing_links(mine, globals().get("answer_missing"), points=3)

# %% [markdown] lang="ko"
# ### 3-2. 절반을 넘는 순간 (3점)
#
# 열두 사람이 표의 차례대로 둘씩 만나요. 만난 사람들은 한 무리로 이어집니다. 가장 큰 무리가 **처음으로 절반을 넘는 순간**(7명 이상)을 찾아, 그때 **그 무리에 있는 사람의 번호**를 모두 `answer_together`에 적으세요.

# %% [markdown] lang="en"
# ### 3-2. When more than half hang together (3 points)
#
# Twelve people meet two by two, in the order of the table, and whoever has met hangs together. Find **the first moment when the largest group is more than half** (7 or more), and write **the numbers of those in it at that moment** as `answer_together`.

# %%
lesson04.meeting(mine).sheet()

# %% solution="together"
answer_together = None
### BEGIN SOLUTION
people = lesson04.meeting(mine)
answer_together = people.groups(people.point)[0]
### END SOLUTION

# %% check="together-check" points=3
from course import checks
from course.checks import lesson04

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson04.together(mine, globals().get("answer_together"), points=3)

# %% [markdown] lang="ko"
# ## 과제 4. 원자 네트워크와 MVN (16점, 강사가 매겨요)
#
# 과제 2-1에서 줄인 내 그림은 **누가 무엇으로** 이어지는지 말해 주지만, **몇 명이 얼마나 촘촘히** 모여야 버티는지는 말해 주지 않아요. 그것은 원자 네트워크가 묻는 것이지요. 여러분의 사업이 처음 시작할 **한 곳**(건물, 동네, 모임, 학교)을 정하고 네 칸을 채우세요. 칸마다 두세 문장이면 되고, 4점씩이에요. 1점과 3점은 두 칸의 사이예요.
#
# | 항목 | 0점 | 2점 | 4점 |
# |:--|:--|:--|:--|
# | 사례에 맞는가 | 어디인지 알 수 없어요. | 장소는 있지만 거기 있는 사람을 ‘주민’처럼 묶어 말해요. | 장소와 때가 정해져 있고, 거기서 시작할 사람들이 누구인지 떠올라요. |
# | 네트워크가 맞는가 | MVN과 원자 네트워크를 같은 것으로 써요. | 둘을 나누어 말하지만 내 그림의 링크와 이어지지 않아요. | 내 그림의 어느 링크가 그곳에서 몇 번 생겨야 하는지, 한 사람에 평균 몇 개인지 셈했어요. |
# | 결정에 근거가 있는가 | 무엇을 뺐는지, 어디서 시작하는지 까닭이 없어요. | 빼거나 고른 까닭이 하나 있어요. | 뺀 것 하나와 남긴 것 하나를 견주고, 사람을 늘리기보다 좁은 곳을 택한(또는 택하지 않은) 까닭을 댔어요. |
# | 한계를 말하는가 | 이 숫자면 반드시 된다고 해요. | 모르는 것이 있다고만 해요. | 낯선 사람 모형과 내 동네가 다른 점, 어떤 일이 보이면 판단을 바꿀지 적었어요. |

# %% [markdown] lang="en"
# ## Task 4. Atomic network and MVN (16 points, marked by your instructor)
#
# Your drawing from task 2-1 says **who is linked by what**. It does not say **how many people must be how closely linked** for it to hold. That is what an atomic network asks. Choose **one place** where your business would begin (a building, a district, a club, a school) and fill in the four parts. Two or three sentences each will do, for 4 points each; 1 and 3 lie between two columns.
#
# | Criterion | 0 points | 2 points | 4 points |
# |:--|:--|:--|:--|
# | True to the case | Nobody could tell where it is. | There is a place, but the people are a bundle such as “residents”. | Place and time are fixed, and one can see who would begin there. |
# | A right network | MVN and atomic network are used for the same thing. | The two are told apart, but not tied to a link of your drawing. | Which link of your drawing must come about how often in that place, and how many that is a person, is worked out. |
# | A justified decision | No reason for what was cut or where to begin. | One reason, for the cut or for the choice. | One part cut and one part kept are weighed, and there is a reason for choosing a narrow place over more people, or for not doing so. |
# | Limits named | With this number it must work. | It only says that something is unknown. | How your place differs from strangers at random, and what you would have to see to change your mind. |

# %% [markdown] manual="atomic-fidelity" points=4 lang="ko"
# **사례에 맞는가.** 처음 시작할 곳과 거기 있는 사람들:

# %% [markdown] manual="atomic-fidelity" points=4 lang="en"
# **True to the case.** The place to begin, and who is there:

# %% [markdown] manual="atomic-network" points=4 lang="ko"
# **네트워크가 맞는가.** 내 그림의 링크가 그곳에서 몇 번 생겨야 하는지, 한 사람에 평균 몇 개인지:

# %% [markdown] manual="atomic-network" points=4 lang="en"
# **A right network.** How often a link of your drawing must come about there, and how many that is a person:

# %% [markdown] manual="atomic-decision" points=4 lang="ko"
# **결정에 근거가 있는가.** 뺀 것과 남긴 것, 그리고 그곳에서 시작하는(또는 시작하지 않는) 까닭:

# %% [markdown] manual="atomic-decision" points=4 lang="en"
# **A justified decision.** What was cut and what was kept, and why you would begin there, or would not:

# %% [markdown] manual="atomic-limits" points=4 lang="ko"
# **한계를 말하는가.** 이 셈이 모르는 것과, 무엇을 보면 생각을 바꿀지:

# %% [markdown] manual="atomic-limits" points=4 lang="en"
# **Limits named.** What this sum does not know, and what would change your mind:

# %% [markdown] lang="ko"
# ## 제출하기
#
# 1. **커널** 메뉴에서 **커널 재시작 후 모든 셀 실행**을 눌러 처음부터 다시 실행하고, 확인 셀의 점수가 그대로인지 보세요.
# 2. 노트북을 저장하세요(`Ctrl`+`S`).
# 3. **Nbgrader** 메뉴의 **Assignment List**에서 이 과제의 **Submit**을 누르세요. Assignment List가 없다면 아래 단추로 zip 파일을 만들어 강사가 알려 준 곳에 올리세요.

# %% [markdown] lang="en"
# ## Hand it in
#
# 1. In the **Kernel** menu choose **Restart Kernel and Run All Cells…** to run everything afresh, and see that the check cells still show your points.
# 2. Save the notebook (`Ctrl`+`S`).
# 3. In the **Nbgrader** menu open **Assignment List** and press **Submit** beside this assignment. If there is no Assignment List, make a zip file with the button below and upload it where your instructor asks.

# %%
HandIn("04-test-and-shrink")

# %% answer="my-network"
from pathlib import Path

from course.network import Link, Network, Node

Path("sketches").mkdir(exist_ok=True)
Network(
    [
        Node("n1", "알토 단원", "person", ("buyer", "mediator"), 100, 100),
        Node("n2", "같은 아파트 이웃", "person", (), 500, 100),
        Node("n3", "동네 합창단", "organisation", ("producer",), 300, 340),
    ],
    [
        Link("l1", "n1", "n2", "들려준다", "연습 녹음", rate=4),
        Link("l2", "n2", "n3", "구경하러 온다", "열린 연습", rate=0.4),
        Link("l3", "n3", "n1", "단원으로 맞는다", "손때 묻은 악보", rate=0.8),
    ],
    title="동네 합창단",
    initiator="n1",
).write("sketches/my-network.json")
