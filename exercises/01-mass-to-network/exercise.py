# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
# ---

# %% [markdown] lang="ko"
# # 연습 1. 글에서 네트워크로
#
# 글을 읽고 누가 누구에게 무엇을 하는지 그립니다. 그리고 그 그림에서 셀 수 있는 것을 세어 보고, 마지막에는 여러분의 일에서 ‘대중’을 노드로 바꿔요.
#
# | 과제 | 하는 일 | 점수 | 누가 매기나 |
# |:--|:--|--:|:--|
# | 1 | 글을 읽고 그리기 | 10 | 자동 |
# | 2 | 밀도 | 6 | 자동 |
# | 3 | 뭉친 세상과 섞인 세상 | 9 | 자동 |
# | 4 | 무엇이 노드인가 | 16 | 강사 |
#
# 모두 41점이고, 75분쯤 걸려요. 셀은 위에서부터 차례로 실행하세요(`Shift`+`Enter`). 답은 `None`을 지우고 그 자리에 적은 다음, 그 셀과 아래 확인 셀을 실행해요. 확인 셀은 몇 번을 실행해도 점수가 깎이지 않고, 막히면 ‘힌트 보기’를 세 번까지 열 수 있어요.

# %% [markdown] lang="en"
# # Exercise 1. From a text to a network
#
# You read a text and draw who does what to whom. Then you count what can be counted in such a drawing. At the end you turn the “mass” in your own work into nodes.
#
# | Task | What you do | Points | Marked by |
# |:--|:--|--:|:--|
# | 1 | Draw from a text | 10 | the notebook |
# | 2 | Density | 6 | the notebook |
# | 3 | A clustered world and a mixed one | 9 | the notebook |
# | 4 | What is the node? | 16 | your instructor |
#
# That makes 41 points in about 75 minutes. Run the cells in order, from the top (`Shift`+`Enter`). Put each answer in place of `None`, then run that cell and the check cell below it. You may run a check as often as you like; it costs nothing. When you are stuck, “Show a hint” opens three times.

# %% lang="ko"
from course import HandIn, Predict, Sketch, checks, use
from course.checks import lesson01

use("ko")
CASE = 0  # cohort seed

# %% lang="en"
from course import HandIn, Predict, Sketch, checks, use
from course.checks import lesson01

use("en")
CASE = 0  # cohort seed

# %% [markdown] lang="ko"
# ## 먼저: 여러분은 누구인가요?
#
# 이 연습의 숫자는 사람마다 달라요. **수강생 번호나 아이디**를 아래 따옴표 사이에 적고 실행하세요. 강사가 명단에 쓴 것과 같아야 해요. 나중에 바꾸면 숫자도 바뀌니 처음부터 맞게 적으세요. 혼자 공부한다면 비워 두어도 돼요.

# %% [markdown] lang="en"
# ## First: who are you?
#
# Everybody gets numbers of their own here. Write **your student number or id** between the quotation marks and run the cell. It must be the one on your instructor's list. If you change it later, the numbers change too, so get it right at the start. If you study alone you may leave it blank.

# %% solution="me"
my_id = ""
### BEGIN SOLUTION
my_id = "reference"
### END SOLUTION

# %%
mine = checks.variant(CASE, globals().get("my_id"))

# %% [markdown] lang="ko"
# ## 과제 1. 글을 읽고 그리기 (10점)
#
# 사람도 일도 지어냈어요. 다음 셀을 실행하면 글이 나와요. 반마다 다른 글이에요.

# %% [markdown] lang="en"
# ## Task 1. Draw from a text (10 points)
#
# The people and the events are invented. Run the next cell for the text; each class has another.

# %%
lesson01.story(CASE).sheet()

# %% [markdown] lang="ko"
# 이 글을 그대로 그리세요.
#
# 1. **누군가에게 무엇을 하거나 받는 사람**만 노드로 만들고, 글에 나온 이름을 그대로 적어요.
# 2. ‘누가 누구에게’마다 링크를 하나씩, **하는 쪽에서 받는 쪽으로** 그어요. 주어가 받는 쪽인 문장도 있으니 조심하세요.
# 3. 링크를 눌러 **행동과 미디엄**을 적어요. 비율과 역할은 비워 둡니다.
#
# 자리와 순서, 색은 점수와 상관없어요. 글에 있는 것이 다 있고 없는 것이 없으면 만점이에요.

# %% [markdown] lang="en"
# Draw just what it says.
#
# 1. Make a node only of **people who do something to somebody, or have it done to them**, and give each the name it has in the text.
# 2. Draw one link for each “who to whom”, **from whoever does it to whoever gets it**. In some sentences the subject is the one who gets it, so take care.
# 3. Press each link and write its **action and medium**. Leave rates and roles blank.
#
# Places, order and colours do not matter. Full marks when all that the text says is there, and nothing else.

# %%
Sketch("from-text", tests=False, degrees=True)

# %% check="people-check" points=2
from course import checks
from course.checks import lesson01

CASE = 0  # cohort seed
lesson01.people(lesson01.story(CASE), checks.drawing("from-text"), points=2)

# %% check="links-check" points=7
from course import checks
from course.checks import lesson01

CASE = 0  # cohort seed
lesson01.links(lesson01.story(CASE), checks.drawing("from-text"), points=7)

# %% check="media-check" points=1
from course import checks
from course.checks import lesson01

CASE = 0  # cohort seed
lesson01.media(lesson01.story(CASE), checks.drawing("from-text"), points=1)

# %% [markdown] lang="ko"
# ## 과제 2. 밀도 (6점)
#
# ### 2-1. 세어 보기 (3점)
#
# 어느 독서 모임에서 지난주에 누가 누구에게 무엇을 보냈는지 적은 표예요. **밀도는 얼마인가요?** `14 / (60 * 59)`처럼 나눗셈을 그대로 `answer_density`에 적으세요. 계산은 파이썬이 해요. 회원이 많으면 밀도는 아주 작은 수가 되니, 풀어 적으려면 소수 일곱째 자리까지 적으세요.
#
# 밀도는 방향이 있는 **짝**으로 세요. 한 사람에게서 다른 한 사람에게 두 번 갔다면, 미디엄이 달라도 이어진 짝은 하나예요.

# %% [markdown] lang="en"
# ## Task 2. Density (6 points)
#
# ### 2-1. Count it (3 points)
#
# The table says who sent what to whom in a reading group last week. **What is the density?** Write the division itself, such as `14 / (60 * 59)`, as `answer_density`; Python will do the sum. With many members a density is a very small number: if you write it out, give seven decimals.
#
# Density counts **pairs**, with their direction. If something went twice from one person to another, the pair is still one, whatever the media.

# %%
lesson01.club(mine).sheet()

# %% solution="density"
answer_density = None
### BEGIN SOLUTION
from course.network import density

answer_density = density(lesson01.club(mine).network)
### END SOLUTION

# %% check="density-check" points=3
from course import checks
from course.checks import lesson01

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson01.density(mine, globals().get("answer_density"), points=3)

# %% [markdown] lang="ko"
# ### 2-2. 사람이 늘면 (3점)
#
# 다른 모임의 계획이에요. 사람이 늘어난 뒤에도 **밀도가 지금과 똑같으려면** 한 사람이 평균 몇 명에게 보내야 할까요? 소수 셋째 자리까지 구하거나 식을 그대로 `answer_keep`에 적으세요. 구한 다음에는 그 수가 현실에서 가능한지 잠깐 생각해 보세요.

# %% [markdown] lang="en"
# ### 2-2. When people are added (3 points)
#
# Here is the plan of another group. **If the density is to stay just what it is**, to how many others must each send, on average, once the group has grown? Write it to three decimals, or the sum itself, as `answer_keep`. Then stop for a moment: could people really do that?

# %%
lesson01.plan(mine).sheet()

# %% solution="keep"
answer_keep = None
### BEGIN SOLUTION
group = lesson01.plan(mine)
answer_keep = group.each / (group.people - 1) * (group.more - 1)
### END SOLUTION

# %% check="keep-check" points=3
from course import checks
from course.checks import lesson01

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson01.keep_density(mine, globals().get("answer_keep"), points=3)

# %% [markdown] lang="ko"
# ## 과제 3. 뭉친 세상과 섞인 세상 (9점)
#
# 열두 사람이 삽니다. 두 세상에서 **누구나 친구가 셋**이에요. 다른 것은 누가 누구와 친구인지뿐입니다. 한 사람이 소식을 듣고 친구 모두에게 전하면, 들은 친구도 저마다 친구 모두에게 전해요. 여기까지가 두 걸음이에요.
#
# 세기 전에 예측부터 해 보세요. 예측은 점수에 들어가지 않아요.

# %% [markdown] lang="en"
# ## Task 3. A clustered world and a mixed one (9 points)
#
# Twelve people live there. In both worlds **everybody has three friends**; only who is friends with whom differs. One hears some news and tells all three, and each of those tells all their friends. That makes two steps.
#
# Predict before you count. Predictions are not marked.

# %% lang="ko"
gap = Predict(
    "two-steps",
    "고루 섞인 세상에서는 두 걸음 안에 듣는 사람이 뭉쳐 있는 세상보다 몇 명 더 많을까요?",
    number=(0, 11, "명"),
)
gap

# %% lang="en"
gap = Predict(
    "two-steps",
    "How many more people hear within two steps in the mixed world than in the clustered one?",
    number=(0, 11, "people"),
)
gap

# %% [markdown] lang="ko"
# ### 3-1. 뭉쳐 있는 세상 (2점)
#
# 파란 사람이 처음 들어요. **두 걸음 안에 듣는 사람의 번호**를 모두 `answer_clustered`에 적으세요. 처음 사람은 빼고, `"1, 4, 9"`처럼 따옴표 안에 쉼표로 나누어 적어요.

# %% [markdown] lang="en"
# ### 3-1. The clustered world (2 points)
#
# The person in blue hears first. Write **the numbers of all who hear within two steps** as `answer_clustered`. Leave out the first one, and write the numbers in quotation marks with commas: `"1, 4, 9"`.

# %%
lesson01.worlds(mine).sheet("clustered")

# %% solution="clustered"
answer_clustered = None
### BEGIN SOLUTION
from course.checks.lesson01.reach import within

both = lesson01.worlds(mine)
answer_clustered = within(both.clustered, both.start, 2)
### END SOLUTION

# %% check="clustered-check" points=2
from course import checks
from course.checks import lesson01

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson01.heard(mine, "clustered", globals().get("answer_clustered"), points=2)

# %% [markdown] lang="ko"
# ### 3-2. 고루 섞인 세상 (2점)
#
# 같은 사람이 처음 들어요. 이번에는 `answer_mixed`에 적으세요.

# %% [markdown] lang="en"
# ### 3-2. The mixed world (2 points)
#
# The same person hears first. This time write your list as `answer_mixed`.

# %%
lesson01.worlds(mine).sheet("mixed")

# %% solution="mixed"
answer_mixed = None
### BEGIN SOLUTION
answer_mixed = within(both.mixed, both.start, 2)
### END SOLUTION

# %% check="mixed-check" points=2
from course import checks
from course.checks import lesson01

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson01.heard(mine, "mixed", globals().get("answer_mixed"), points=2)

# %% [markdown] lang="ko"
# 두 세상을 다 세었으면 예측과 견주어 보세요.

# %% [markdown] lang="en"
# When you have counted both, hold it against your prediction.

# %%
gap.reveal(lambda: lesson01.worlds(mine).gap)

# %% [markdown] lang="ko"
# ### 3-3. 한 사람이 몇 명에게 전하나 (3점)
#
# 이번에는 친구 모두가 아니라 일부에게만 전해요. 소문을 들은 한 사람이 **평균 몇 명에게** 전하나요? 소수 넷째 자리까지 구하거나 식을 그대로 `answer_told`에 적으세요. 1보다 큰지 작은지도 보세요. 대중을 하나로 뭉뚱그려 어림할 때 쓰는 수가 바로 이것이에요.

# %% [markdown] lang="en"
# ### 3-3. How many does one tell? (3 points)
#
# This time not all friends are told, only some. **How many others does one person tell, on average**, who has heard the rumour? Write it to four decimals, or the sum itself, as `answer_told`. See whether it is above or below 1: it is the number behind every estimate that takes people for one mass.

# %%
lesson01.rumour(mine).sheet()

# %% solution="told"
answer_told = None
### BEGIN SOLUTION
place = lesson01.rumour(mine)
answer_told = 2 * place.ties / place.people * place.percent / 100
### END SOLUTION

# %% check="told-check" points=3
from course import checks
from course.checks import lesson01

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson01.told(mine, globals().get("answer_told"), points=3)

# %% [markdown] lang="ko"
# ### 3-4. 왜 덜 닿나 (2점)
#
# 친구 수가 같은데도 뭉쳐 있는 세상에서는 소식이 덜 닿았어요. 까닭은 몇 번일까요? `answer_why`에 번호 하나를 적으세요.

# %% [markdown] lang="en"
# ### 3-4. Why it gets less far (2 points)
#
# With as many friends each, word still got less far in the clustered world. Which of these is the reason? Write its number as `answer_why`.

# %%
lesson01.why_options(CASE)

# %% solution="why"
answer_why = None
### BEGIN SOLUTION
answer_why = next(n for n in range(1, 5) if lesson01.why(CASE, n, 2, judged=True).score == 2)
### END SOLUTION

# %% check="why-check" points=2
from course.checks import lesson01

CASE = 0  # cohort seed
result = lesson01.why(CASE, globals().get("answer_why"), points=2)
### BEGIN HIDDEN TESTS
result = lesson01.why(CASE, globals().get("answer_why"), points=2, judged=True)
### END HIDDEN TESTS
result

# %% [markdown] lang="ko"
# ## 과제 4. 무엇이 노드인가 (16점, 강사가 매겨요)
#
# 여러분의 일에서 **사람 수를 앞세운 문장** 하나를 고르세요. 보고서, 광고, 제안서 어디서든 좋아요. ‘2030 여성 5만 명에게 알렸다’ 같은 문장이요. 그 문장을 ‘누가 누구에게 무엇으로 무엇을 한다’로 바꾸어 아래에 그리세요. 노드는 다섯 개까지, 한 사람 한 사람 이름이나 별명을 붙일 수 있어야 해요.

# %% [markdown] lang="en"
# ## Task 4. What is the node? (16 points, marked by your instructor)
#
# Pick **a sentence that puts a number of people first** from your own work: a report, an advertisement, a proposal. Something like “we reached fifty thousand women under forty”. Turn it into “who does what to whom, by what”, and draw that below. At most five nodes, and each must be somebody to whom you could give a name or a nickname.

# %%
Sketch("what-is-the-node", tests=False, degrees=True)

# %% [markdown] lang="ko"
# 그림을 보면서 네 칸을 채우세요. 칸마다 두세 문장이면 되고, 4점씩이에요. 1점과 3점은 두 칸의 사이예요.
#
# | 항목 | 0점 | 2점 | 4점 |
# |:--|:--|:--|:--|
# | 사례에 맞는가 | 문장이 없거나 지어낸 일이에요. | 실제 문장이지만 누가 움직이는지는 ‘고객’처럼 묶여 있어요. | 원래 문장과 출처가 있고, 그 자리에 있던 사람이 고개를 끄덕일 만큼 구체적이에요. |
# | 네트워크가 맞는가 | 노드와 링크가 그림과 글에서 서로 달라요. | 노드는 사람인데 링크 몇 개에 행동이나 방향이 없어요. | 노드마다 하거나 받는 일이 있고, 링크마다 누가 누구에게 무엇으로 하는지 있어요. |
# | 결정에 근거가 있는가 | 무엇을 노드로 삼았는지 까닭이 없어요. | 까닭은 있지만 빼 버린 것은 말하지 않아요. | 노드로 삼은 것과 버린 것을 하나씩 견주어 까닭을 댔어요. |
# | 한계를 말하는가 | 그림이 다 말해 준다고 해요. | 한계를 말하지만 어떻게 알아낼지는 없어요. | 그림이 모르는 것 하나와, 그것을 다음 주에 어떻게 셀지 적었어요. |

# %% [markdown] lang="en"
# With the drawing before you, fill in the four parts. Two or three sentences each will do, for 4 points each; 1 and 3 lie between two columns.
#
# | Criterion | 0 points | 2 points | 4 points |
# |:--|:--|:--|:--|
# | True to the case | No sentence, or an invented one. | A real sentence, but whoever acts is a bundle such as “customers”. | The sentence and where it stood, so concrete that somebody who was there would nod. |
# | A right network | Drawing and text have different nodes and links. | The nodes are people, but some links lack an action or a direction. | Every node does something or has it done to it; every link says who does it to whom, by what. |
# | A justified decision | No reason why something is a node. | A reason, but not a word on what was left out. | One node and one thing that was left out are weighed against each other, with the reason. |
# | Limits named | The drawing is taken to say it all. | A limit, but no way to find out. | One thing the drawing does not know, and how you would count it next week. |

# %% [markdown] manual="node-fidelity" points=4 lang="ko"
# **사례에 맞는가.** 원래 문장과 그것이 있던 곳, 그리고 바꾸어 쓴 문장:

# %% [markdown] manual="node-fidelity" points=4 lang="en"
# **True to the case.** The sentence as it was, where it stood, and your sentence in its place:

# %% [markdown] manual="node-network" points=4 lang="ko"
# **네트워크가 맞는가.** 노드마다 무엇을 하거나 받는지, 링크마다 무엇으로 이어지는지:

# %% [markdown] manual="node-network" points=4 lang="en"
# **A right network.** What each node does or has done to it, and by what each link comes about:

# %% [markdown] manual="node-decision" points=4 lang="ko"
# **결정에 근거가 있는가.** 노드로 삼은 것 하나와 노드가 아니라고 본 것 하나, 그 까닭:

# %% [markdown] manual="node-decision" points=4 lang="en"
# **A justified decision.** One thing you made a node, one you did not, and why:

# %% [markdown] manual="node-limits" points=4 lang="ko"
# **한계를 말하는가.** 이 그림이 모르는 것과 그것을 다음 주에 세는 방법:

# %% [markdown] manual="node-limits" points=4 lang="en"
# **Limits named.** What this drawing does not know, and how you would count it next week:

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
HandIn("01-mass-to-network")

# %% answer="from-text"
from pathlib import Path

from course.checks import lesson01

CASE = 0  # cohort seed
Path("sketches").mkdir(exist_ok=True)
lesson01.story(CASE).network().write("sketches/from-text.json")
