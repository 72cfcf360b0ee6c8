# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
# ---

# %% [markdown] lang="ko"
# # 연습 13. 프로세스 이코노미
#
# 과정을 보여 주면 무엇이 달라질까요? 먼저 세 가지를 손으로 셉니다. 문턱을 넘을 확률, 먼저 팔린 몇 권의 운, 주인을 거치지 않는 링크. 그런 다음 90초 이야기를 쓰고, 그 이야기가 빈 과정은 아닌지 스스로 점검합니다.
#
# | 과제 | 하는 일 | 점수 | 누가 매기나 |
# |:--|:--|--:|:--|
# | 1 | 문턱을 넘을 확률 | 5 | 자동 |
# | 2 | 부익부 | 5 | 자동 |
# | 3 | 주인을 거치지 않는 링크 | 4 | 자동 |
# | 4 | 90초 이야기와 빈 과정 점검 | 16 | 강사 |
#
# 모두 30점이고, 80분쯤 걸려요. 계산기를 곁에 두세요. 셀은 위에서부터 차례로 실행하고(`Shift`+`Enter`), 확인 셀은 몇 번이든 실행해도 돼요.

# %% [markdown] lang="en"
# # Exercise 13. The process economy
#
# What changes when a process is shown? First count three things by hand: the chance of reaching a threshold, the luck of the first few copies, and the links that do not touch the host. Then write a story of ninety seconds, and check it yourself for empty process.
#
# | Task | What you do | Points | Marked by |
# |:--|:--|--:|:--|
# | 1 | The chance of reaching a threshold | 5 | the notebook |
# | 2 | The rich get richer | 5 | the notebook |
# | 3 | Links that do not touch the host | 4 | the notebook |
# | 4 | Ninety seconds, and an audit for empty process | 16 | your instructor |
#
# That makes 30 points in about 80 minutes. Keep a calculator at hand. Run the cells in order, from the top (`Shift`+`Enter`); the check cells as often as you like.

# %% lang="ko"
from course import HandIn, StoryBoard, checks, use
from course.checks import lesson13

use("ko")

# %% lang="en"
from course import HandIn, StoryBoard, checks, use
from course.checks import lesson13

use("en")

# %% [markdown] lang="ko"
# **여러분은 누구인가요?** 수강생 번호나 아이디를 따옴표 안에 적고 실행하세요. 과제 1부터 3까지의 숫자가 여기서 나와요. 사람마다 달라서 옆 사람의 답은 맞지 않아요.

# %% [markdown] lang="en"
# **Who are you?** Type your student number or id between the quotation marks and run the cell. The numbers of tasks 1 to 3 follow from it. They differ from person to person, so a neighbour's answers will not fit.

# %% solution="me"
my_id = ""
### BEGIN SOLUTION
my_id = "reference"
### END SOLUTION

# %% [markdown] lang="ko"
# ## 과제 1. 문턱을 넘을 확률 (5점)
#
# ### 1-1. 후원자 몇 사람 (3점)
#
# 크라우드펀딩은 전부 아니면 전무예요. 아래 일이 **시작될 확률**은 얼마인가요? 소수 넷째 자리까지 구해서 `answer_threshold`에 적으세요.
#
# 작은 보기로 방법을 볼까요? 3명에게 부탁하고 저마다 50%로 ‘예’라고 하는데, 2명 이상이면 시작해요.
#
# - 셋 다 ‘예’: $0.5 \times 0.5 \times 0.5 = 0.125$
# - 한 사람만 ‘아니요’: 한 가지마다 0.125인데 ‘아니요’가 누구인지 세 가지라서 $3 \times 0.125 = 0.375$
# - 더하면 $0.125 + 0.375 = 0.5$
#
# ‘아니요’가 **두** 사람이면 누구와 누구인지 몇 가지일까요? 여러 사람에서 둘을 고르는 방법은 사람 수 × (사람 수 − 1) ÷ 2입니다. 세기 전에 어림부터 해 보세요. 반반보다 클까요?

# %% [markdown] lang="en"
# ## Task 1. The chance of reaching a threshold (5 points)
#
# ### 1-1. A few patrons (3 points)
#
# Crowdfunding is all or nothing. What is **the chance that the thing below begins**? Work it out to four decimals and write it as `answer_threshold`.
#
# Here is the way of it in a small example. Three are asked, each says yes with a chance of 50%, and it begins with two or more.
#
# - All three say yes: $0.5 \times 0.5 \times 0.5 = 0.125$
# - Just one says no: 0.125 for each way, and the one may be any of three, so $3 \times 0.125 = 0.375$
# - Together $0.125 + 0.375 = 0.5$
#
# If **two** say no, in how many ways can that be? To pick two of several there are people × (people − 1) ÷ 2 ways. Guess first: is it more than even odds?

# %%
CASE = 0  # cohort seed
my_patrons = lesson13.patrons(checks.variant(CASE, globals().get("my_id")))
my_patrons

# %% solution="threshold"
answer_threshold = None
### BEGIN SOLUTION
from scipy.stats import binom

answer_threshold = binom.sf(my_patrons.needed - 1, my_patrons.asked, my_patrons.percent / 100)
### END SOLUTION

# %% check="threshold-check" points=3
from course import checks
from course.checks import lesson13

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson13.threshold(lesson13.patrons(mine), globals().get("answer_threshold"), points=3)

# %% [markdown] lang="ko"
# ### 1-2. 목표 정하기 (2점)
#
# 사람이 많으면 손으로 세기 어려우니 캠페인에게 물어봅니다. 목표를 낮출수록 닿기 쉬워요. **적어도 다섯 번에 네 번(80% 이상)** 닿는 목표 가운데 **가장 큰 것**은 몇 명인가요? 기대한 수와 그 목표를 `answer_goal`에 `[60, 54]`처럼 적으세요.
#
# 먼저 기대한 수(찾아오는 사람 × 확률 × 날수)를 셈하고, 그 수를 목표로 잡으면 얼마나 자주 닿을지 예측한 다음 물어보세요.

# %% [markdown] lang="en"
# ### 1-2. Setting a goal (2 points)
#
# Many people are hard to count by hand, so ask the campaign. The lower the goal, the easier it is reached. Of the goals that are reached **at least four times in five (80% or more)**, which is **the largest**? Write the number to expect and that goal as `answer_goal`, like `[60, 54]`.
#
# First work out how many pledges to expect (visitors × chance × days). Predict how often that goal would be reached, and then ask.

# %%
CASE = 0  # cohort seed
my_campaign = lesson13.campaign(checks.variant(CASE, globals().get("my_id")))
my_campaign

# %%
print(my_campaign.says(10))

# %% solution="goal"
answer_goal = None
### BEGIN SOLUTION
expected = my_campaign.visitors * my_campaign.days * my_campaign.percent / 100
answer_goal = [expected, max(goal for goal in range(1, 400) if my_campaign.odds(goal) >= 0.8)]
### END SOLUTION

# %% check="goal-check" points=2
from course import checks
from course.checks import lesson13

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson13.goal(lesson13.campaign(mine), globals().get("answer_goal"), points=2)

# %% [markdown] lang="ko"
# ## 과제 2. 부익부 (5점)
#
# ### 2-1. 세 사람이 잇달아 (3점)
#
# 똑같이 좋은 책 두 종이 있어요. 손님은 저마다 **앞서 팔린 책 가운데 한 권을 아무나 골라** 그 책을 따라 삽니다. 팔릴 때마다 선반의 기록이 한 권 늘어요. 다음 **세 사람이 모두 우리 책**을 살 확률은 얼마인가요? 소수 넷째 자리까지, 또는 식을 그대로 `answer_streak`에 적으세요.

# %% [markdown] lang="en"
# ## Task 2. The rich get richer (5 points)
#
# ### 2-1. Three in a row (3 points)
#
# Here are two titles, equally good. Every buyer **picks any one of the copies sold before** and buys the same. With each sale there is one copy more to follow. What is the chance that the next **three buyers all take our title**? Write it to four decimals, or the sum itself, as `answer_streak`.

# %%
CASE = 0  # cohort seed
my_shelf = lesson13.shelf(checks.variant(CASE, globals().get("my_id")))
my_shelf

# %% solution="streak"
answer_streak = None
### BEGIN SOLUTION
ours, total = my_shelf.ours, my_shelf.ours + my_shelf.theirs
answer_streak = ours / total * (ours + 1) / (total + 1) * (ours + 2) / (total + 2)
### END SOLUTION

# %% check="streak-check" points=3
from course import checks
from course.checks import lesson13

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson13.streak(lesson13.shelf(mine), globals().get("answer_streak"), points=3)

# %% [markdown] lang="ko"
# ### 2-2. 천 권 뒤의 평균 (2점)
#
# 같은 선반에서 천 권이 더 팔렸어요. 세계마다 결과는 크게 달라서, 어떤 세계에서는 우리 책이 대부분을 차지하고 어떤 세계에서는 얼마 안 돼요. 그런 세계를 아주 많이 모아 **우리 책의 몫을 평균**하면 얼마일까요? 소수 넷째 자리까지 `answer_average`에 적으세요. 셈이 길어 보인다면, 한 권만 더 팔렸을 때의 평균부터 구해 보세요.

# %% [markdown] lang="en"
# ### 2-2. The average after a thousand (2 points)
#
# From the same shelf a thousand more copies are sold. Worlds come out very different: in some our title has nearly all, in others little. Take a great many such worlds: what is **our share on average**? Write it to four decimals as `answer_average`. If it looks like a long sum, work out the average after one more sale first.

# %% solution="average"
answer_average = None
### BEGIN SOLUTION
answer_average = my_shelf.ours / (my_shelf.ours + my_shelf.theirs)
### END SOLUTION

# %% check="average-check" points=2
from course import checks
from course.checks import lesson13

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson13.average(lesson13.shelf(mine), globals().get("answer_average"), points=2)

# %% [markdown] lang="ko"
# ## 과제 3. 주인을 거치지 않는 링크 (4점)
#
# 어느 모임에서 누가 누구에게 무엇을 해 주었는지 적은 표예요. 무언가가 오간 두 사람 사이에 링크를 긋습니다. **두 사람 사이의 링크는 하나**예요. 서로에게 해 주었어도, 두 가지를 해 주었어도 하나로 셉니다. 주인을 거치지 않는 링크는 **모든 링크의 얼마**인가요? 주인과 이어진 링크의 수와 그 비율을 `answer_share`에 `[60, 0.25]`처럼 적으세요. 비율은 소수 넷째 자리까지, 또는 나눗셈을 그대로 적어요.

# %% [markdown] lang="en"
# ## Task 3. Links that do not touch the host (4 points)
#
# The table says who did what for whom at a party. Draw a link between two people where something passed between them. **Between two people there is one link**, even where they did something for each other, or more than one thing. **What share of all links** does not touch the host? Write how many links the host has, and that share, as `answer_share`, like `[60, 0.25]`: the share to four decimals or as the division itself.

# %%
CASE = 0  # cohort seed
my_party = lesson13.party(checks.variant(CASE, globals().get("my_id")))
my_party

# %% solution="share"
answer_share = None
### BEGIN SOLUTION
among = len(my_party.among_guests)
answer_share = [my_party.guests, among / (my_party.guests + among)]
### END SOLUTION

# %% check="share-check" points=4
from course import checks
from course.checks import lesson13

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson13.share(lesson13.party(mine), globals().get("answer_share"), points=4)

# %% [markdown] lang="ko"
# ## 과제 4. 90초 이야기와 빈 과정 점검 (16점, 강사가 매겨요)
#
# 여러분의 사업이나 모임을 **나·우리·지금**으로 90초 동안 말하세요. 수업에서 쓴 이야기가 있으면 고쳐 써도 돼요. 아래 보드는 읽는 데 몇 초 걸리는지만 알려 줘요. 한 사람 앞에서 소리 내어 말하고, 들은 사람의 말을 한 가지 받아 적으세요. 그런 다음 **내 이야기를 스스로 점검**합니다. 이야기만 있고 알맹이가 없으면 빈 과정이에요.
#
# | 기준 | 0점 | 2점 | 4점 |
# |:--|:--|:--|:--|
# | 사례에 충실한가 | 누구나 할 수 있는 말이다 | 내 이야기지만 장면이 없거나 90초를 많이 넘는다 | 내가 마음먹은 한 장면이 보이고, 90초 안이고, 들은 사람의 말이 있다 |
# | 네트워크가 옳은가 | ‘우리’가 없거나 손님에게 맡길 일이 없다 | 우리는 있으나, 맡길 일이 주인을 거친다 | 듣는 이가 낄 수 있는 ‘우리’와, 손님끼리 링크를 만드는 일과, 그 비율을 적었다 |
# | 결정에 까닭이 있는가 | ‘지금’이 없다 | 할 일은 있으나 왜 오늘인지, 무엇을 보이고 무엇을 안 보일지 없다 | 오늘 함께할 일 하나와 까닭, 보일 과정과 감출 과정을 골랐다 |
# | 한계를 밝혔는가 | 점검하지 않았다 | 네 가지 점검 가운데 둘쯤을 느낌으로 적었다 | 약속과 이행을 세었고, 바깥에서 말해 줄 사람과 이 이야기를 그만둘 때를 적었다 |
#
# 1점과 3점은 그 사이예요.

# %% [markdown] lang="en"
# ## Task 4. Ninety seconds, and an audit for empty process (16 points, marked by your instructor)
#
# Tell your business or your club in ninety seconds by **self, us, now**. If you wrote a story in the lesson, you may mend that one. The board below only tells how long it takes to read. Say it aloud to one person, and write down one thing that person said. Then **audit your own story**: a story with nothing behind it is empty process.
#
# | Criterion | 0 points | 2 points | 4 points |
# |:--|:--|:--|:--|
# | True to the case? | anybody could say it | your own, but without a scene, or far beyond 90 seconds | one sees the scene in which you decided, within 90 seconds, and a listener is quoted |
# | Is the network right? | no “us”, or no job for guests | there is an “us”, but the job runs through the host | an “us” that listeners can join, a job that makes links among guests, and their share |
# | Is the decision justified? | no “now” | something to do, but not why today, nor what to show and what not | one thing to do together today, with the reason, and which process to show and which to keep |
# | Are limits named? | no audit | two of the four checks or so, by feeling | promises and deliveries counted, somebody outside who will tell you, and when you would stop telling this story |
#
# 1 and 3 points lie between.

# %%
StoryBoard("my-story")

# %% [markdown] lang="ko"
# ### 4-1. 나 (4점)
#
# 보드에 쓴 이야기를 여기에 옮겨 적으세요. 강사는 여기를 읽어요.

# %% [markdown] lang="en"
# ### 4-1. Self (4 points)
#
# Copy the story from the board. Your instructor reads it here.

# %% [markdown] manual="story-fidelity" points=4 lang="ko"
# - 이야기 전체 (나, 우리, 지금):
# - 소리 내어 말하는 데 걸린 시간:
# - 들은 사람이 한 말:

# %% [markdown] manual="story-fidelity" points=4 lang="en"
# - The whole story (self, us, now):
# - How long it took, spoken aloud:
# - What the listener said:

# %% [markdown] lang="ko"
# ### 4-2. 우리 (4점)

# %% [markdown] lang="en"
# ### 4-2. Us (4 points)

# %% [markdown] manual="story-network" points=4 lang="ko"
# - 듣는 이와 나누는 것 한 가지, 그리고 이 ‘우리’에 끼지 못하는 사람:
# - 손님에게 맡길, 끝낼 수 있는 작은 일:
# - 그 일이 만드는 손님끼리의 링크, 주인을 거치지 않는 비율 (앞과 뒤):

# %% [markdown] manual="story-network" points=4 lang="en"
# - One thing you share with those who listen, and who cannot be part of this “us”:
# - A small job for guests, one they can finish:
# - The links it makes among guests; the share that does not touch the host, before and after:

# %% [markdown] lang="ko"
# ### 4-3. 지금 (4점)

# %% [markdown] lang="en"
# ### 4-3. Now (4 points)

# %% [markdown] manual="story-decision" points=4 lang="ko"
# - 오늘 함께할 일 하나와, 왜 오늘인지:
# - 보일 과정과 감출 과정, 그렇게 나눈 까닭:
# - 몇 사람이 나서야 시작하나 (문턱), 그 수를 고른 까닭:

# %% [markdown] manual="story-decision" points=4 lang="en"
# - One thing to do together today, and why today:
# - Which process you show and which you keep, and why:
# - How many it takes to begin (the threshold), and why that number:

# %% [markdown] lang="ko"
# ### 4-4. 빈 과정 점검 (4점)

# %% [markdown] lang="en"
# ### 4-4. The audit (4 points)

# %% [markdown] manual="story-limits" points=4 lang="ko"
# - 지난 석 달에 한 약속의 수와 지킨 수:
# - 제품 이름을 가려도 우리 글인지 알 수 있는 문장:
# - 응원하지 않으면서 우리에게 말해 줄 사람:
# - 무엇이 보이면 이 이야기를 그만둘까 (숫자로):

# %% [markdown] manual="story-limits" points=4 lang="en"
# - Promises of the last three months, and how many were kept:
# - A sentence that is ours even with the product's name covered:
# - Somebody who does not cheer for us and will tell us:
# - What, as a number, would make you stop telling this story:

# %% [markdown] lang="ko"
# ## 제출하기
#
# 1. **커널** 메뉴에서 **커널 재시작 후 모든 셀 실행**을 눌러 처음부터 다시 실행하고, 확인 셀의 점수가 그대로인지 보세요.
# 2. 노트북을 저장하세요(`Ctrl`+`S`).
# 3. **Nbgrader** 메뉴의 **Assignment List**에서 이 과제의 **Submit**을 누르세요. 마감 전에는 몇 번이고 다시 낼 수 있고, 마지막에 낸 것을 채점해요.
#
# Assignment List가 없다면 아래 단추를 누르세요. 노트북과 이야기가 든 zip 파일이 생겨요. 그 파일을 강사가 알려 준 곳에 올리면 돼요.

# %% [markdown] lang="en"
# ## Hand it in
#
# 1. In the **Kernel** menu choose **Restart Kernel and Run All Cells…** to run everything afresh, and see that the check cells still show your points.
# 2. Save the notebook (`Ctrl`+`S`).
# 3. In the **Nbgrader** menu open **Assignment List** and press **Submit** beside this assignment. You can submit as often as you like before the deadline; the last one counts.
#
# If there is no Assignment List, press the button below. It makes a zip file of your notebook and story: upload it where your instructor asks.

# %%
HandIn("13-process-economy")
