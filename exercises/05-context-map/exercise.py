# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
# ---

# %% [markdown] lang="ko"
# # 연습 5. 여정의 끊긴 곳 잇기
#
# 5강에서는 텔레비전과 스트리밍을 따라갔어요. 이번에는 **여러분의 손님**을 따라갑니다. 발견하고 선택하고 경험하고 공유하는 길을 그리고, 어디서 끊기는지 찾고, 다시 이은 다음 그 까닭을 글로 남겨요.
#
# | 과제 | 하는 일 | 점수 | 누가 매기나 |
# |:--|:--|--:|:--|
# | 1 | 내 손님의 여정 그리기 | 12 | 자동 |
# | 2 | 다른 가게의 여정 읽기 | 8 | 자동 |
# | 3 | 끊긴 곳을 진단하고 다시 잇기 | 16 | 강사 |
#
# 모두 36점이고, 80분쯤 걸려요. 과제 1에 25분, 과제 2에 20분, 과제 3에 30분을 잡고, 셀은 위에서부터 차례로 실행하세요(`Shift`+`Enter`).
#
# **확인 셀**은 몇 번을 실행해도 점수가 깎이지 않아요. 맞은 만큼 점수를 주고, 무엇을 고치면 되는지 알려 줍니다.

# %% [markdown] lang="en"
# # Exercise 5. Mend a journey
#
# In lesson 5 you followed television and streaming. Now follow **your own customer**: draw how that person discovers, selects, experiences and shares, find where the way breaks, join it again, and put your reasons in writing.
#
# | Task | What you do | Points | Marked by |
# |:--|:--|--:|:--|
# | 1 | Draw your customer's journey | 12 | the notebook |
# | 2 | Read two other journeys | 8 | the notebook |
# | 3 | Diagnose the break and mend it | 16 | your instructor |
#
# That makes 36 points in about 80 minutes. Allow 25 for task 1, 20 for task 2 and 30 for task 3, and run the cells in order, from the top (`Shift`+`Enter`).
#
# Run the **check cells** as often as you like; it costs nothing. Whatever is right already earns its points, and you are told what to mend.

# %% lang="ko"
from course import HandIn, JourneyBoard, Predict, checks, use

use("ko")

# %% lang="en"
from course import HandIn, JourneyBoard, Predict, checks, use

use("en")

# %% [markdown] lang="ko"
# ### 누구의 숫자인가요
#
# 과제 2의 숫자는 사람마다 달라요. **수강생 번호나 아이디**를 따옴표 사이에 적고 아래 셀을 실행하세요. 같은 아이디를 적으면 언제나 같은 숫자가 나와요. 제출할 때 쓰는 아이디와 똑같이 적어 주세요.

# %% [markdown] lang="en"
# ### Whose numbers
#
# The numbers in task 2 differ from person to person. Type your **student number or id** between the quotation marks and run the cell below. The same id always gives the same numbers. Use the one under which you hand in.

# %% solution="me"
my_id = ""
### BEGIN SOLUTION
my_id = "reference"
### END SOLUTION

# %% [markdown] lang="ko"
# ## 과제 1. 내 손님의 여정 그리기 (12점)
#
# 5강까지 그린 `my-network`가 이 컴퓨터에 있으면 아래 보드에 그대로 나타나요. 없으면 빈 보드에서 시작하면 됩니다. 그리는 순서는 이렇게 권해요.
#
# 1. **손님 한 사람**을 정하세요. ‘고객’ 말고 ‘아이를 재우고 휴대전화를 켠 사람’처럼요.
# 2. **네 순간**을 차례로 놓으세요. 처음 눈에 띈 순간(발견), 마음을 정한 순간(선택), 써 본 순간(경험), 남에게 말한 순간(공유).
# 3. 순간마다 **무엇을 하고 무엇으로 하는지** 적으세요. 손에 잡히는 것이 미디엄이에요.
# 4. 앞 순간에 닿은 사람이 다음 순간을 시작해야 해요. 공유를 받은 사람이 다시 발견하게 되는 **돌아오는 길**도 이으세요.
# 5. 100명 가운데 몇 명이 다음으로 가는지 **어림해서** 비율을 적으세요. 돌아오는 길에는 공유한 한 사람이 데려오는 사람 수를 적어요. K가 1보다 작아도 괜찮아요. 이 과제는 살아 있는지가 아니라 **이어졌는지**를 봅니다.
#
# 수업에서 본 여정과 링크가 절반 넘게 같으면 과제 1은 0점이에요.

# %% [markdown] lang="en"
# ## Task 1. Draw your customer's journey (12 points)
#
# If the `my-network` you drew up to lesson 5 is on this computer, it appears on the board below. If not, begin on the empty board. We suggest this order.
#
# 1. **Choose one customer.** Not “the customer”, but “somebody who has put the child to bed and picks up the phone”.
# 2. **Place four moments** in order: when it first caught the eye (discover), when the decision fell (select), when it was used (experience), when somebody was told (share).
# 3. For each, say **what is done and by what**. The medium is something you could touch.
# 4. Whoever one moment reaches has to begin the next. Join the **way back** as well, by which those who are told come to discover.
# 5. Guess how many of 100 go on, and write it as a rate. On the way back write how many people one who shares brings. K may be below 1: this task asks whether the journey is **joined**, not whether it is alive.
#
# If more than half of your links repeat a journey the course has shown, task 1 earns 0.

# %% lang="ko"
journey = JourneyBoard("my-network", title="내 손님의 여정", carry="03-draw-the-mvn")
journey

# %% lang="en"
journey = JourneyBoard("my-network", title="My customer's journey", carry="03-draw-the-mvn")
journey

# %% [markdown] lang="ko"
# 비율까지 적었다면 결과를 열기 전에 예측해 보세요. 예측은 점수에 들어가지 않아요.

# %% [markdown] lang="en"
# Once the rates are in, predict before you open the result. Predictions are not marked.

# %% lang="ko"
leaving = Predict(
    "where-mine-leave",
    "내 여정에서 가장 많은 사람이 떠나는 단계는 어디일까요?",
    choices=["발견", "선택", "경험", "공유"],
)
leaving

# %% lang="en"
leaving = Predict(
    "where-mine-leave",
    "At which stage of your journey do most people leave?",
    choices=["discover", "select", "experience", "share"],
)
leaving

# %%
from course.checks import lesson05

leaving.reveal(lambda: lesson05.leaves("my-network"))

# %% [markdown] lang="ko"
# ### ① 네 단계 (3점)
#
# 발견, 선택, 경험, 공유가 한 번씩은 나오나요?

# %% [markdown] lang="en"
# ### ① Four stages (3 points)
#
# Do discover, select, experience and share each appear?

# %% check="stages" points=3
from course import checks
from course.checks import lesson05

CASE = 0  # cohort seed
lesson05.journey(checks.drawing("my-network", unlike=lesson05.shown(CASE)), "stages", points=3)

# %% [markdown] lang="ko"
# ### ② 미디엄 (3점)
#
# 순간마다 누가, 무엇을 하고, 무엇으로 하는지 적혀 있나요? 돌아오는 길도 미디엄이 있어야 해요.

# %% [markdown] lang="en"
# ### ② Media (3 points)
#
# Does every moment say who does what, and by what? The way back needs a medium, too.

# %% check="media" points=3
from course import checks
from course.checks import lesson05

CASE = 0  # cohort seed
lesson05.journey(checks.drawing("my-network", unlike=lesson05.shown(CASE)), "media", points=3)

# %% [markdown] lang="ko"
# ### ③ 이어짐 (3점)
#
# 이음매는 넷이에요. 발견에서 선택으로, 선택에서 경험으로, 경험에서 공유로, 그리고 공유에서 다시 발견으로. 모두 이어졌나요?

# %% [markdown] lang="en"
# ### ③ Joined (3 points)
#
# There are four joints: discover to select, select to experience, experience to share, and share back to discover. Do they all hold?

# %% check="joined" points=3
from course import checks
from course.checks import lesson05

CASE = 0  # cohort seed
lesson05.journey(checks.drawing("my-network", unlike=lesson05.shown(CASE)), "joined", points=3)

# %% [markdown] lang="ko"
# ### ④ 비율 (3점)
#
# 네 단계의 비율은 확률인가요? 돌아오는 길에는 사람 수가 적혀 있나요?

# %% [markdown] lang="en"
# ### ④ Rates (3 points)
#
# Are the four stages' rates probabilities, and does the way back have its number of people?

# %% check="rates" points=3
from course import checks
from course.checks import lesson05

CASE = 0  # cohort seed
lesson05.journey(checks.drawing("my-network", unlike=lesson05.shown(CASE)), "rates", points=3)

# %% [markdown] lang="ko"
# ## 과제 2. 다른 가게의 여정 읽기 (8점)
#
# 5강의 세 물음을 그대로 묻습니다. 어디가 **끊겼나**, 어디서 가장 많이 **떠나나**, 어디가 가장 잘 **듣나**. 답은 `None`을 지우고 그 자리에 적은 다음, 그 셀과 확인 셀을 차례로 실행하세요. 셀에 `1800 * 0.6`처럼 식을 적어도 됩니다.
#
# ### 2-1. 끊긴 곳 (2점)
#
# 어느 가게의 여정이에요. **어디에서 어디로 이어지지 않나요?** `answer_break`에 번호를 적으세요.
#
# 1. 발견에서 선택으로
# 2. 선택에서 경험으로
# 3. 경험에서 공유로
# 4. 공유에서 발견으로
# 5. 끊긴 곳이 없다

# %% [markdown] lang="en"
# ## Task 2. Read two other journeys (8 points)
#
# Here are lesson 5's three questions again: where is it **broken**, where do most people **leave**, where does it **help** most? Put your answer in place of `None`, then run that cell and the check cell below it. You may write a sum, such as `1800 * 0.6`.
#
# ### 2-1. The break (2 points)
#
# This is some shop's journey. **Which stage does not lead on to the next?** Write the number as `answer_break`.
#
# 1. discover to select
# 2. select to experience
# 3. experience to share
# 4. share to discover
# 5. nothing is broken

# %%
CASE = 0  # cohort seed
puzzling = lesson05.interrupted(CASE)
puzzling

# %% solution="break"
answer_break = None
### BEGIN SOLUTION
from course.checks.lesson05 import JOINTS
from course.network import context_chain

gaps = [one.stages for one in context_chain(puzzling.network).breaks]
answer_break = 1 + JOINTS.index(gaps[0]) if gaps else 5
### END SOLUTION

# %% check="break-check" points=2
from course import checks
from course.checks import lesson05

CASE = 0  # cohort seed
result = lesson05.broken(lesson05.interrupted(CASE), globals().get("answer_break"), points=2)
### BEGIN HIDDEN TESTS
result = lesson05.broken(lesson05.interrupted(CASE), globals().get("answer_break"), points=2, judged=True)
### END HIDDEN TESTS
result

# %% [markdown] lang="ko"
# ### 2-2. 가장 많이 떠나는 곳 (3점)
#
# 아래 여정은 끊긴 곳이 없고, 숫자는 여러분의 것이에요. 네 단계 가운데 **떠난 사람 수가 가장 많은 단계**를 찾으세요. 거기서 떠난 사람은 **몇 명**인가요? 가까운 정수로 `answer_lost`에 적으세요.
#
# 표를 보고 먼저 눈으로 짐작해 보세요. 비율이 가장 작은 단계가 정말 그 단계일까요?

# %% [markdown] lang="en"
# ### 2-2. Where most people leave (3 points)
#
# The journey below is not broken, and its numbers are yours. Among the four stages find **the one at which most people leave**. **How many** leave there? Write the nearest whole number as `answer_lost`.
#
# Guess by eye first. Is it really the stage with the smallest rate?

# %%
CASE = 0  # cohort seed
mine = lesson05.counted(checks.variant(CASE, globals().get("my_id")))
mine

# %% solution="lost"
answer_lost = None
### BEGIN SOLUTION
from course.network import context_chain

chain = context_chain(mine.network)
answer_lost = round(mine.people * chain.leaves.value[chain.leak.value])
### END SOLUTION

# %% check="lost-check" points=3
from course import checks
from course.checks import lesson05

CASE = 0  # cohort seed
seed = checks.variant(CASE, globals().get("my_id"))
lesson05.lost(lesson05.counted(seed), globals().get("answer_lost"), points=3, unnamed=CASE)

# %% [markdown] lang="ko"
# ### 2-3. 가장 잘 듣는 곳 (3점)
#
# 같은 여정이에요. 이번 달에는 **한 단계의 비율을 0.1만** 올릴 수 있어요. 0.42였다면 0.52가 되는 거예요. 돌아오는 길의 사람 수는 그대로입니다. K가 가장 많이 오르는 단계를 골랐을 때 **K는 얼마가 되나요?** 소수 넷째 자리까지, 또는 식을 그대로 `answer_lever`에 적으세요.

# %% [markdown] lang="en"
# ### 2-3. Where it helps most (3 points)
#
# The same journey. This month you may raise **the rate of one stage by 0.1**, from 0.42 to 0.52, say. The number of people on the way back stays. If you choose the stage where K rises most, **what does K become?** Write it to four decimals, or the sum itself, as `answer_lever`.

# %% solution="lever"
answer_lever = None
### BEGIN SOLUTION
from dataclasses import replace

from course.network import context_chain

(best,) = context_chain(mine.network).lever.value
links = [replace(link, rate=link.rate + 0.1) if link.id == best else link for link in mine.network.links]
answer_lever = context_chain(replace(mine.network, links=links)).k.value
### END SOLUTION

# %% check="lever-check" points=3
from course import checks
from course.checks import lesson05

CASE = 0  # cohort seed
seed = checks.variant(CASE, globals().get("my_id"))
lesson05.lever(lesson05.counted(seed), globals().get("answer_lever"), points=3, unnamed=CASE)

# %% [markdown] lang="ko"
# ## 과제 3. 끊긴 곳을 진단하고 다시 잇기 (16점, 강사가 매겨요)
#
# 과제 1의 여정으로 돌아갑니다. 보드에서는 이어져 보여도 **실제로** 손님이 멈추는 곳이 있을 거예요. 한 곳을 골라 왜 멈추는지 진단하고, 아래 보드에서 여정을 고쳐 그린 다음, 네 칸에 나누어 글로 적으세요. 칸마다 서너 문장이면 넉넉해요.
#
# 아래 보드는 과제 1의 여정을 베낀 것에서 시작해요. 여기서 고쳐도 과제 1의 그림은 그대로예요. **하나만 고치세요.** 미디엄 하나를 바꾸거나, 단계 하나를 합치거나, 돌아오는 길을 새로 내는 것처럼요.

# %% [markdown] lang="en"
# ## Task 3. Diagnose the break and mend it (16 points, marked by your instructor)
#
# Back to the journey of task 1. It may look joined on the board, and yet there is a place where customers **really** stop. Choose one, find out why they stop there, redraw the journey on the board below, and write about it in four cells. Three or four sentences in each are plenty.
#
# The board begins as a copy of your journey; what you change here leaves task 1 as it is. **Mend one thing only**: change one medium, make one stage of two, or open a way back.

# %% lang="ko"
JourneyBoard("redesigned", title="다시 이은 여정", start=journey.network)

# %% lang="en"
JourneyBoard("redesigned", title="The journey, mended", start=journey.network)

# %% [markdown] lang="ko"
# 네 칸을 이렇게 매겨요. 칸마다 0점에서 4점이고, 1점과 3점은 그 사이예요.
#
# | 칸 | 0점 | 2점 | 4점 |
# |:--|:--|:--|:--|
# | **사례에 맞는가** | 어느 사업에나 맞는 말이거나 비어 있어요. | 사업과 손님은 보이지만, 멈추는 순간이 흐릿해요. | 언제, 어디서, 무엇을 하던 사람이 멈추는지 보이고, 그렇게 아는 근거(본 것, 들은 말, 센 수)가 있어요. |
# | **네트워크가 맞는가** | 그림과 글이 다른 이야기를 해요. | 어느 이음매인지 짚었지만, 끊김과 작은 비율과 많이 떠나는 곳을 섞어 써요. | 어느 단계에서 어느 단계로, 누구의 링크인지 짚고, 끊긴 것인지 약한 것인지 가리며, 고친 보드가 글과 같아요. |
# | **결정에 근거가 있는가** | 고친 것이 없거나 까닭이 없어요. | 까닭은 있지만, 다른 방법이나 다른 곳과 견주지 않았어요. | 다른 곳을 먼저 고치지 않은 까닭과, 버린 방법 하나와, 비율이 얼마에서 얼마가 되리라 보는지를 적었어요. |
# | **한계를 말하는가** | 다 해결된다고 하거나 비어 있어요. | 일반적인 한계만 있어요(“자료가 부족하다”). | 어느 숫자가 짐작인지, 무엇을 보면 틀렸다고 인정할지, 매끄럽게 하면 잃는 것은 없는지 적었어요. |

# %% [markdown] lang="en"
# The four cells are marked like this, 0 to 4 points each; 1 and 3 lie in between.
#
# | Cell | 0 points | 2 points | 4 points |
# |:--|:--|:--|:--|
# | **True to the case** | It would fit any business, or is blank. | Business and customer can be seen, but the moment of stopping is a blur. | We see who stops, when, where and in the middle of what, and how you know (something seen, said or counted). |
# | **A right network** | Drawing and text tell different stories. | The joint is named, but a break, a small rate and a large loss are mixed up. | It says from which stage to which, and whose link; tells a break from a weakness; and the mended board agrees with the text. |
# | **A justified decision** | Nothing was changed, or no reason is given. | There is a reason, but no other way or place was considered. | It says why not another place first, one remedy that was dropped, and from what to what the rate should go. |
# | **Limits named** | All is solved, or the cell is blank. | Only general limits (“too little data”). | It says which numbers are guesses, what would prove you wrong, and what smoothing the way might cost. |

# %% [markdown] lang="ko"
# ### 사례에 맞는가
#
# 누가, 언제, 무엇을 하다가 멈추나요? 어떻게 알았나요?

# %% [markdown] lang="en"
# ### True to the case
#
# Who stops, when, and in the middle of what? How do you know?

# %% [markdown] manual="redesign-fidelity" points=4 lang="ko"
# - 멈추는 사람과 순간:
# - 그렇게 아는 근거:

# %% [markdown] manual="redesign-fidelity" points=4 lang="en"
# - Who stops, and the moment:
# - How I know:

# %% [markdown] lang="ko"
# ### 네트워크가 맞는가
#
# 어느 이음매인가요? 끊긴 건가요, 약한 건가요? 보드에서 무엇이 달라졌나요?

# %% [markdown] lang="en"
# ### A right network
#
# Which joint is it? Is it broken, or only weak? What has changed on the board?

# %% [markdown] manual="redesign-network" points=4 lang="ko"
# - 이음매(어느 단계에서 어느 단계로), 끊긴 것인지 약한 것인지:
# - 보드에서 달라진 것:

# %% [markdown] manual="redesign-network" points=4 lang="en"
# - The joint (from which stage to which), broken or weak:
# - What has changed on the board:

# %% [markdown] lang="ko"
# ### 결정에 근거가 있는가
#
# 왜 여기를, 왜 이 방법으로 고쳤나요?

# %% [markdown] lang="en"
# ### A justified decision
#
# Why mend it here, and why in this way?

# %% [markdown] manual="redesign-decision" points=4 lang="ko"
# - 다른 곳을 먼저 고치지 않은 까닭:
# - 버린 방법 하나와 그 까닭:
# - 비율이 얼마에서 얼마가 될까:

# %% [markdown] manual="redesign-decision" points=4 lang="en"
# - Why not another place first:
# - A remedy I dropped, and why:
# - The rate, from what to what:

# %% [markdown] lang="ko"
# ### 한계를 말하는가
#
# 이 진단이 틀렸다면 무엇이 보일까요?

# %% [markdown] lang="en"
# ### Limits named
#
# If this diagnosis is wrong, what will you see?

# %% [markdown] manual="redesign-limits" points=4 lang="ko"
# - 짐작인 숫자:
# - 이것을 보면 틀렸다고 인정하겠다:
# - 매끄럽게 하면 잃을 수 있는 것:

# %% [markdown] manual="redesign-limits" points=4 lang="en"
# - Numbers that are guesses:
# - What would prove me wrong:
# - What smoothing the way might cost:

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
HandIn("05-context-map")

# %% answer="my-network"
from pathlib import Path

from course.network import Link, Network, Node

Path("sketches").mkdir(exist_ok=True)
Network(
    [
        Node("n1", "아이를 재운 부모", x=60, y=60),
        Node("n2", "그림책을 알게 된 부모", x=320, y=60),
        Node("n3", "한 권을 빌린 부모", x=580, y=60),
        Node("n4", "아이와 읽은 부모", x=580, y=280),
        Node("n5", "한 장면을 보낸 부모", x=320, y=280),
    ],
    [
        Link("l1", "n1", "n2", "넘겨 본다", "잠자리 추천 목록", 0.4, 0, "discover"),
        Link("l2", "n2", "n3", "빌린다", "문 앞 배달 상자", 0.5, 1, "select"),
        Link("l3", "n3", "n4", "읽어 준다", "누워서 보는 큰 그림", 0.8, 2, "experience"),
        Link("l4", "n4", "n5", "보낸다", "아이가 고른 한 장면", 0.3, 0, "share"),
        Link("l5", "n5", "n1", "떠올리게 한다", "장면 밑의 추천 목록", 5, 1),
    ],
    title="그림책 도서관",
).write("sketches/my-network.json")
