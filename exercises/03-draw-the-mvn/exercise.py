# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
# ---

# %% [markdown] lang="ko"
# # 연습 3. 내 MVN 그리기
#
# 3강에서는 남의 책방을 그렸어요. 이번에는 **여러분의 사업**을 그립니다. 다니는 회사, 차리고 싶은 가게, 돕고 있는 모임, 무엇이든 좋아요. 다 그리고 나면 그 사업이 무엇으로 이어지고 어디서 끊기는지 남에게 설명할 수 있어야 해요.
#
# | 과제 | 하는 일 | 점수 | 누가 매기나 |
# |:--|:--|--:|:--|
# | 1 | 내 네트워크 그리기 | 12 | 자동 |
# | 2 | 다른 가게의 그림 읽기 | 8 | 자동 |
# | 3 | 미디엄을 고르고 덜어내기 | 4 | 강사 |
# | 4 | 바꿔 그리기 | 4 | 강사 |
#
# 모두 28점이고, 80분쯤 걸려요. 셀은 위에서부터 차례로 실행하세요(`Shift`+`Enter`).
#
# 과제 1과 2에는 **확인 셀**이 있어요. 몇 번을 실행해도 점수가 깎이지 않아요. 무엇이 맞았고 어디를 고치면 되는지 알려 주고, 막히면 ‘힌트 보기’를 열 수 있어요. 다 맞지 않아도 맞은 만큼 점수가 있어요.

# %% [markdown] lang="en"
# # Exercise 3. Draw your own MVN
#
# In lesson 3 you drew somebody else's bookshop. Now draw **your own business**: the company you work for, the shop you would like to open, the club you help to run. When you have finished, you should be able to tell somebody what holds it together and where it breaks.
#
# | Task | What you do | Points | Marked by |
# |:--|:--|--:|:--|
# | 1 | Draw your network | 12 | the notebook |
# | 2 | Read another shop's drawing | 8 | the notebook |
# | 3 | Choose the medium and cut | 4 | your instructor |
# | 4 | Swap and redraw | 4 | your instructor |
#
# That makes 28 points in about 80 minutes. Run the cells in order, from the top (`Shift`+`Enter`).
#
# Tasks 1 and 2 have **check cells**. Run them as often as you like; it costs nothing. They say what is right and what to mend, and when you are stuck you can open “Show a hint”. Whatever is right already earns its part of the points.

# %% lang="ko"
from course import HandIn, Predict, Sketch, checks, use

use("ko")

# %% lang="en"
from course import HandIn, Predict, Sketch, checks, use

use("en")

# %% [markdown] lang="ko"
# ## 과제 1. 내 네트워크 그리기 (12점)
#
# 그리기 전에 예측부터 해 보세요. 예측은 점수에 들어가지 않아요. 틀린 예측이 더 많이 가르쳐 줍니다.

# %% [markdown] lang="en"
# ## Task 1. Draw your network (12 points)
#
# Before you draw, predict. Predictions are not marked: a wrong one teaches more than a right one.

# %% lang="ko"
first_stop = Predict(
    "first-stop",
    "처음 그린 내 그림은 다섯 테스트 가운데 어디서 가장 먼저 막힐까요?",
    choices=["① 역할", "② 미디엄", "③ 되돌아옴", "④ 살아 있음", "⑤ 최소", "한 번에 다 통과한다"],
)
first_stop

# %% lang="en"
first_stop = Predict(
    "first-stop",
    "Which of the five tests will your first drawing fail first?",
    choices=["① Roles", "② Media", "③ Return", "④ Alive", "⑤ Minimum", "It will pass them all"],
)
first_stop

# %% [markdown] lang="ko"
# ### 그리기
#
# 3강 끝에 그린 내 그림이 이 컴퓨터에 있으면 아래에 그대로 나타나요. 그 그림을 다듬으면 돼요. 없다고 나오면 여기서 새로 그리세요.
#
# 1. **고객 한 사람에서 시작하세요.** 이름을 붙일 수 있을 만큼 구체적인 사람이 좋아요. ‘20대 여성’ 말고 ‘퇴근길에 들르는 수강생’처럼요. 그 사람을 고르고 ‘여기서 시작해요’를 켜 두세요.
# 2. **그 사람이 무엇을 하면 누구에게 닿는지** 링크로 이으세요. 링크마다 행동과 미디엄을 적어요.
# 3. **역할을 켜세요.** 생산자, 매개자, 구매자가 한 번씩은 나와야 하고, 한 사람이 여러 역할을 맡아도 돼요.
# 4. **처음 사람에게 되돌아오는 길**을 찾으세요. 실제로 일어나는 일이어야 해요.
# 5. **링크마다 비율을 어림하세요.** 앞의 일이 한 번 일어날 때 뒤의 일이 평균 몇 번 일어나는지예요. 열에 셋이면 0.3, 한 사람이 네 명에게 보내면 4예요.
#
# 노드 셋에서 다섯이면 충분해요. 그림은 고칠 때마다 저장됩니다. 수업에서 본 그림을 옮겨 그려서 링크가 절반 넘게 같으면 과제 1은 0점이에요.

# %% [markdown] lang="en"
# ### Draw
#
# If the drawing you made at the end of lesson 3 is on this computer, it appears below: carry on from there. If you are told that there is none, draw here from the start.
#
# 1. **Start from one customer**, a person you could name: not “women in their twenties” but “the swimmer who drops in after work”. Select that person and switch on “It starts here”.
# 2. **Ask what that person does and whom it reaches**, and draw it as links. Give each link its action and its medium.
# 3. **Switch on the roles.** Producer, mediator and buyer must each appear; one person may hold several.
# 4. **Find the way back to the person you began with.** It must be something that really happens.
# 5. **Estimate a rate for every link**: when the first thing happens once, how often does the next one follow, on average? Three out of ten is 0.3; one person writing to four friends is 4.
#
# Three to five nodes are enough. Every edit is saved. If more than half of your links repeat a drawing the course has shown, task 1 earns 0.

# %%
Sketch("my-network", carry="03-draw-the-mvn")

# %% [markdown] lang="ko"
# 이만하면 됐다 싶을 때 아래 셀을 실행해 예측과 견주어 보세요.

# %% [markdown] lang="en"
# When you think it is done, run the next cell and hold it against your prediction.

# %%
first_stop.reveal(lambda: checks.first_stop("my-network"))

# %% [markdown] lang="ko"
# ### ① 역할 (3점)
#
# 세 역할이 모두 있나요? 아무도 알리지 않으면 가게는 광고비로만 자라고, 아무도 사지 않으면 모임으로 끝나요.

# %% [markdown] lang="en"
# ### ① Roles (3 points)
#
# Are all three roles there? Where nobody passes the word on, a shop grows on its advertising budget alone; where nobody buys, it stays a hobby.

# %% check="roles" points=3
from course import checks

CASE = 0  # cohort seed
checks.mvn(checks.drawing("my-network", unlike=checks.shown(CASE)), "roles", points=3)

# %% [markdown] lang="ko"
# ### ② 미디엄 (3점)
#
# 링크마다 ‘누가, 무엇을 하고, 무엇으로’가 적혀 있나요? 화살표만 있는 링크는 바람일 뿐이에요. 미디엄을 적을 수 없으면 그 링크가 정말 있는지 다시 물어보세요.

# %% [markdown] lang="en"
# ### ② Media (3 points)
#
# Does every link say who does what, and by what? A bare arrow is a wish. If you cannot name the medium, ask again whether the link exists.

# %% check="media" points=3
from course import checks

CASE = 0  # cohort seed
checks.mvn(checks.drawing("my-network", unlike=checks.shown(CASE)), "media", points=3)

# %% [markdown] lang="ko"
# ### ③ 되돌아옴 (3점)
#
# 시작한 사람에게 가치가 되돌아오나요? 한쪽으로만 흐르면 깔때기이고, 깔때기는 물을 붓는 동안만 흘러요.

# %% [markdown] lang="en"
# ### ③ Return (3 points)
#
# Does value come back to the person who started it? What runs one way only is a funnel, and a funnel runs only while somebody pours.

# %% check="return" points=3
from course import checks

CASE = 0  # cohort seed
checks.mvn(checks.drawing("my-network", unlike=checks.shown(CASE)), "return", points=3)

# %% [markdown] lang="ko"
# ### ④ 살아 있음 (2점)
#
# 고리를 한 바퀴 돌아 나온 K가 1을 넘나요? 비율을 모르면 어림해서 적으세요. ‘아직 모름’은 통과가 아니지만, 무엇을 알아봐야 하는지는 알려 줘요.

# %% [markdown] lang="en"
# ### ④ Alive (2 points)
#
# Is K, once around the loop, above 1? Where you do not know a rate, estimate it. “Not yet known” is not a pass, but it tells you what to find out.

# %% check="alive" points=2
from course import checks

CASE = 0  # cohort seed
checks.mvn(checks.drawing("my-network", unlike=checks.shown(CASE)), "alive", points=2)

# %% [markdown] lang="ko"
# ### ⑤ 최소 (1점)
#
# 무엇 하나를 빼면 ①–④ 가운데 하나가 깨지나요? 빼도 그대로라면 아직 최소가 아니에요. 이 1점은 덤이라고 생각하세요. 덜어내는 연습은 4강에서 본격적으로 해요.

# %% [markdown] lang="en"
# ### ⑤ Minimum (1 point)
#
# Does taking away any one thing break one of ① to ④? If something can go and nothing breaks, the network is not minimal yet. Treat this point as a bonus: cutting is what lesson 4 is about.

# %% check="minimum" points=1
from course import checks

CASE = 0  # cohort seed
checks.mvn(checks.drawing("my-network", unlike=checks.shown(CASE)), "minimum", points=1)

# %% [markdown] lang="ko"
# ## 과제 2. 다른 가게의 그림 읽기 (8점)
#
# 그리는 눈만큼 읽는 눈도 필요해요. 여기 나오는 가게와 숫자는 반마다 달라요. 그래서 지난 학기 답은 맞지 않아요. 답은 `None`을 지우고 그 자리에 적은 다음, 그 셀과 확인 셀을 차례로 실행하세요.
#
# ### 2-1. 진단 (2점)
#
# 어느 가게 주인이 그린 그림이에요. 다섯 테스트를 ①부터 차례로 물었을 때 **가장 먼저 막히는 테스트**는 몇 번인가요? `answer_diagnosis`에 1부터 5까지의 번호를 적으세요.

# %% [markdown] lang="en"
# ## Task 2. Read another shop's drawing (8 points)
#
# Reading takes as good an eye as drawing. The shops and the numbers here differ from cohort to cohort, so last term's answers will not fit. Put your answer in place of `None`, then run that cell and the check cell below it.
#
# ### 2-1. Diagnosis (2 points)
#
# A shopkeeper drew this. Go through the five tests from ① on: **which is the first to fail?** Write its number, 1 to 5, as `answer_diagnosis`.

# %%
CASE = 0  # cohort seed
stuck = checks.broken(CASE)
stuck

# %% solution="diagnosis"
answer_diagnosis = None
### BEGIN SOLUTION
from course import mvn_tests

answer_diagnosis = next(n for n, test in enumerate(mvn_tests(stuck.network), 1) if not test.passed)
### END SOLUTION

# %% check="diagnosis-check" points=2
from course import checks

CASE = 0  # cohort seed
result = checks.diagnosis(checks.broken(CASE), globals().get("answer_diagnosis"), points=2)
### BEGIN HIDDEN TESTS
result = checks.diagnosis(checks.broken(CASE), globals().get("answer_diagnosis"), points=2, judged=True)
### END HIDDEN TESTS
result

# %% [markdown] lang="ko"
# ### 2-2. K 계산 (3점)
#
# 다른 가게의 그림이에요. 이 그림은 ①–④를 모두 통과해요. 단골손님이 한 번 움직였을 때 그 움직임이 한 바퀴 돌아 단골손님에게 **평균 몇 번 되돌아오나요?** 이것이 단골손님의 **K**예요. 소수 둘째 자리까지 구해서 `answer_k`에 적으세요.
#
# - **이어진 링크는 곱해요.** 네 명에게 닿고(4) 그중 절반이 찾아오면(0.5) 4 × 0.5 = 2명이 찾아와요.
# - **나란한 링크는 더해요.** 같은 사람들에게 두 길로, 하나는 3명에게 하나는 1명에게 닿으면 모두 3 + 1 = 4명이에요.
#
# 계산하기 전에 눈으로 먼저 어림해 보세요. 1보다 조금 클까요, 훨씬 클까요?

# %% [markdown] lang="en"
# ### 2-2. K, computed (3 points)
#
# This is another shop's drawing, and it passes ① to ④. When the regular acts once, **how often does that come back to the regular, on average**, after going around? That is the regular's **K**. Work it out to two decimals and write it as `answer_k`.
#
# - **Links in a row multiply.** Four people reached (4), half of whom visit (0.5): 4 × 0.5 = 2 visitors.
# - **Links side by side add.** Two ways to the same people, one reaching 3 and the other 1: 3 + 1 = 4 reached in all.
#
# Guess by eye before you compute: will it be a little above 1, or far above?

# %%
CASE = 0  # cohort seed
healthy = checks.living(CASE)
healthy

# %% solution="k"
answer_k = None
### BEGIN SOLUTION
from course.network import reproduction

answer_k = reproduction(healthy.network, healthy.network.initiator)
### END SOLUTION

# %% check="k-check" points=3
from course import checks

CASE = 0  # cohort seed
checks.k(checks.living(CASE), globals().get("answer_k"), points=3)

# %% [markdown] lang="ko"
# ### 2-3. 자르기 (3점)
#
# 같은 그림이에요. 링크 하나만 잘라도 된다면 **몇 번을 잘라야 ①–④가 그대로 통과할까요?** 답은 하나뿐이에요. `answer_cut`에 링크의 번호를 적으세요.

# %% [markdown] lang="en"
# ### 2-3. Cut (3 points)
#
# The same drawing. If one link may be cut, **which one can go so that ① to ④ still pass?** There is only one. Write the link's number as `answer_cut`.

# %% solution="cut"
answer_cut = None
### BEGIN SOLUTION
from dataclasses import replace

from course import mvn_tests

whole = healthy.network
for number, link in enumerate(whole.links, 1):
    rest = replace(whole, links=[other for other in whole.links if other.id != link.id])
    if all(test.passed for test in mvn_tests(rest)[:4]):
        answer_cut = number
### END SOLUTION

# %% check="cut-check" points=3
from course import checks

CASE = 0  # cohort seed
result = checks.cut(checks.living(CASE), globals().get("answer_cut"), points=3)
### BEGIN HIDDEN TESTS
result = checks.cut(checks.living(CASE), globals().get("answer_cut"), points=3, judged=True)
### END HIDDEN TESTS
result

# %% [markdown] lang="ko"
# ## 과제 3. 미디엄을 고르고 덜어내기 (4점, 강사가 매겨요)
#
# 과제 1의 내 그림에서 **가장 중요한 링크 하나**를 골라 글로 적으세요. 모두 합쳐 열 문장이면 넉넉해요. 항목마다 1점이에요.
#
# | 항목 | 이런 글이면 1점 |
# |:--|:--|
# | 사례에 맞는가 | 이 사업을 아는 사람이 읽고 고개를 끄덕일 만큼 구체적이에요. |
# | 네트워크가 맞는가 | 고른 미디엄이 정말로 두 노드 사이에 놓여 있고, 그림과 글이 같은 이야기를 해요. |
# | 결정에 근거가 있는가 | 다른 미디엄 후보와 견주고, 한 번 쓸 때 링크가 몇 개 생기는지로 골랐어요. |
# | 한계를 말하는가 | 무엇을 잘라 냈고 무엇을 끝내 못 잘랐는지, 이 그림이 말하지 못하는 것이 무엇인지 적었어요. |

# %% [markdown] lang="en"
# ## Task 3. Choose the medium and cut (4 points, marked by your instructor)
#
# Take **the one link that matters most** in your drawing from task 1 and write about it. Ten sentences in all are plenty. Each row is worth 1 point.
#
# | Criterion | 1 point when |
# |:--|:--|
# | True to the case | Somebody who knows this business would nod: it is that concrete. |
# | A right network | The medium really lies between the two nodes, and the text tells the same story as the drawing. |
# | A justified decision | You weighed it against another medium, by how many links one use of each makes. |
# | Limits named | You say what you cut, what you could not bring yourself to cut, and what the drawing cannot tell. |

# %% [markdown] manual="medium" points=4 lang="ko"
# - 고른 링크와 미디엄:
# - 견주어 본 다른 미디엄과 버린 까닭:
# - 잘라 낸 것, 또는 끝내 못 자른 것과 그 까닭:
# - 이 그림이 말하지 못하는 것:

# %% [markdown] manual="medium" points=4 lang="en"
# - The link and its medium:
# - Another medium you considered, and why you dropped it:
# - What you cut, or could not cut, and why:
# - What this drawing cannot tell:

# %% [markdown] lang="ko"
# ## 과제 4. 바꿔 그리기 (4점, 강사가 매겨요)
#
# 1. 짝에게 그림을 **보여 주지 말고** 세 문장으로 내 사업을 설명하세요.
# 2. 짝은 들은 대로 아래에 그려요. 다 그릴 때까지 묻지도 고치지도 않아요.
# 3. 두 그림을 나란히 놓고 다른 곳을 찾으세요. 짝이 틀린 것이 아니라 내 설명이나 내 그림에 빈 곳이 있는 거예요.
#
# 혼자 공부한다면 하루 뒤에 내 그림을 보지 않고 다시 그려 보세요.
#
# | 항목 | 이런 글이면 1점 |
# |:--|:--|
# | 차이 | 두 그림에서 달라진 곳을 하나 이상 짚었어요. |
# | 까닭 | 말과 그림 가운데 어디에 빈 곳이 있었는지 적었어요. |
# | 결정 | 내 그림을 고쳤다면 어디를, 고치지 않았다면 왜인지 적었어요. |
# | 물음 | 이 일로 새로 알아보고 싶은 것이 생겼어요. |

# %% [markdown] lang="en"
# ## Task 4. Swap and redraw (4 points, marked by your instructor)
#
# 1. **Without showing your drawing**, describe your business to a partner in three sentences.
# 2. Your partner draws below what was heard, without questions or corrections until it is done.
# 3. Put the two drawings side by side and look for what differs. Your partner is not wrong: your words or your drawing left a gap.
#
# If you study alone, redraw your network a day later without looking.
#
# | Criterion | 1 point when |
# |:--|:--|
# | Difference | You point to at least one place where the drawings differ. |
# | Reason | You say where the gap was, in your words or in your drawing. |
# | Decision | You say what you changed in your drawing, or why you left it. |
# | Question | Something came out of it that you now want to find out. |

# %%
Sketch("redrawn", tests=False)

# %% [markdown] manual="redraw" points=4 lang="ko"
# - 달라진 곳:
# - 달라진 까닭:
# - 내 그림에서 고친 곳, 또는 고치지 않은 까닭:
# - 새로 생긴 물음:

# %% [markdown] manual="redraw" points=4 lang="en"
# - What differs:
# - Why:
# - What I changed in my drawing, or why I left it:
# - A question that came out of it:

# %% [markdown] lang="ko"
# ## 제출하기
#
# 1. **커널** 메뉴에서 **커널 재시작 후 모든 셀 실행**을 눌러 처음부터 다시 실행하고, 확인 셀의 점수가 그대로인지 보세요.
# 2. 노트북을 저장하세요(`Ctrl`+`S`).
# 3. **Nbgrader** 메뉴의 **Assignment List**에서 이 과제의 **Submit**을 누르세요. 마감 전에는 몇 번이고 다시 낼 수 있고, 마지막에 낸 것을 채점해요.
#
# Assignment List가 없다면 아래 단추를 누르세요. 노트북과 그림이 든 zip 파일이 생겨요. 그 파일을 강사가 알려 준 곳에 올리면 돼요.

# %% [markdown] lang="en"
# ## Hand it in
#
# 1. In the **Kernel** menu choose **Restart Kernel and Run All Cells…** to run everything afresh, and see that the check cells still show your points.
# 2. Save the notebook (`Ctrl`+`S`).
# 3. In the **Nbgrader** menu open **Assignment List** and press **Submit** beside this assignment. You can submit as often as you like before the deadline; the last one counts.
#
# If there is no Assignment List, press the button below. It makes a zip file of your notebook and drawings: upload it where your instructor asks.

# %%
HandIn("03-draw-the-mvn")

# %% answer="my-network"
from pathlib import Path

from course.network import Link, Network, Node

Path("sketches").mkdir(exist_ok=True)
Network(
    [
        Node("n1", "새벽 수영 회원", "person", ("buyer", "mediator"), 100, 100),
        Node("n2", "직장 동료", "person", (), 500, 100),
        Node("n3", "동네 수영장", "place", ("producer",), 300, 340),
    ],
    [
        Link("l1", "n1", "n2", "함께 가자고 한다", "하루 체험권", rate=3),
        Link("l2", "n2", "n3", "등록한다", "초보 레인 첫 수업", rate=0.5),
        Link("l3", "n3", "n1", "새벽반에 들인다", "출석 도장판", rate=0.8),
    ],
    title="동네 수영장",
    initiator="n1",
).write("sketches/my-network.json")
