# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
# ---

# %% [markdown] lang="ko"
# # 연습 10. 추천에 얼마를, 누구에게
#
# 보상을 걸면 추천이 늘어 보입니다. 정말 더한 것이 얼마인지, 누가 그 일을 했는지, 한 바퀴에 K가 얼마인지 세고, 마지막에는 **내 가게의 보상과 규칙**을 정해요. 규칙을 뚫는 사람과 친구에게 말할 의무까지요.
#
# | 과제 | 하는 일 | 점수 | 누가 매기나 |
# |:--|:--|--:|:--|
# | 1 | 한 건에 든 돈 | 7 | 자동 |
# | 2 | 누가 추천했나 | 6 | 자동 |
# | 3 | 라운드의 K | 5 | 자동 |
# | 4 | 링크로 산 백 명 | 2 | 자동 |
# | 5 | 내 가게의 보상과 규칙 | 16 | 강사 |
#
# 모두 36점이고, 80분쯤 걸려요. 셀은 위에서부터 차례로 실행하세요(`Shift`+`Enter`). 확인 셀은 몇 번을 실행해도 점수가 깎이지 않아요. 막히면 ‘힌트 보기’를 여세요. 세 단계로 조금씩 더 알려 줘요.
#
# ## 먼저: 누구인가요?
#
# **숫자는 사람마다 달라요.** 다음 셀의 따옴표 안에 여러분의 **수강생 번호나 아이디**를 적고 실행하세요. 강사에게 알려 준 것과 같아야 해요. 나중에 바꾸면 문제의 숫자도 바뀌니 처음에 제대로 적으세요.

# %% [markdown] lang="en"
# # Exercise 10. What to pay for a recommendation, and to whom
#
# With a reward there seem to be more recommendations. Count how many it really added, who brought them, and what K is in a round. In the end you set **a reward and its rules for your own shop**, with those who will beat the rules and what you owe the friend.
#
# | Task | What you do | Points | Marked by |
# |:--|:--|--:|:--|
# | 1 | What a sale cost | 7 | the notebook |
# | 2 | Who referred | 6 | the notebook |
# | 3 | K of a round | 5 | the notebook |
# | 4 | A hundred through a link | 2 | the notebook |
# | 5 | A reward and its rules for my shop | 16 | your instructor |
#
# That makes 36 points in about 80 minutes. Run the cells in order, from the top (`Shift`+`Enter`). Run the check cells as often as you like; it costs nothing. When you are stuck, open “Show a hint”: there are three, each saying a little more.
#
# ## First: who are you?
#
# **Everybody's numbers differ.** Between the quotation marks in the next cell write your **student number or id**, the one your instructor knows, and run the cell. The numbers of the tasks come from it, so get it right before you begin.

# %% lang="ko"
from course import HandIn, checks, use
from course.checks import lesson10
from course.simulate import gini

use("ko")

# %% lang="en"
from course import HandIn, checks, use
from course.checks import lesson10
from course.simulate import gini

use("en")

# %% solution="me"
my_id = ""
### BEGIN SOLUTION
my_id = "reference"
### END SOLUTION

# %% [markdown] lang="ko"
# ## 과제 1. 한 건에 든 돈 (7점)
#
# ### 1-1. 상금이 걸린 라운드 (3점)
#
# 테슬라의 2라운드처럼 지역마다 상품이 있고 친구마다 할인이 있는 라운드예요. 상품과 할인을 모두 더해 **추천 판매 한 건에 몇 달러가 들었나요?** 소수 첫째 자리까지 구해 `answer_sale`의 `None` 자리에 적으세요. 계산식을 그대로 적어도 돼요.

# %% [markdown] lang="en"
# ## Task 1. What a sale cost (7 points)
#
# ### 1-1. A round with prizes (3 points)
#
# As in Tesla's round 2 there are prizes in every region, and a discount for every friend. Prizes and discounts together, **how many dollars did a referred sale cost?** Put it in place of `None` after `answer_sale`, to the dollar. You may write the sum itself.

# %%
CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
contest = lesson10.contest(mine)
contest

# %% solution="sale"
answer_sale = None
### BEGIN SOLUTION
answer_sale = contest.regions * (contest.car + contest.battery) / contest.sales + contest.discount
### END SOLUTION

# %% check="sale-check" points=3
from course import checks
from course.checks import lesson10

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson10.sale(mine, globals().get("answer_sale"), points=3)

# %% [markdown] lang="ko"
# ### 1-2. 보상이 더한 한 건 (4점)
#
# 이번에는 대조군이 있는 가게예요. 계산하기 전에 어림해 보세요. **보상이 더한 판매 한 건에 든 돈**은 링크로 산 한 건의 몇 배쯤일까요? 원까지 구해 `answer_added`에 적으세요.

# %% [markdown] lang="en"
# ### 1-2. A sale that the reward added (4 points)
#
# This shop has a control group. Guess before you compute: about how many times as dear as a sale through a link is **a sale that the reward added**? Work it out in won and write it as `answer_added`.

# %%
trial = lesson10.halves(mine)
trial

# %% solution="added"
answer_added = None
### BEGIN SOLUTION
answer_added = trial.linked * (trial.referrer + trial.friend) / (trial.told - trial.untold)
### END SOLUTION

# %% check="added-check" points=4
from course import checks
from course.checks import lesson10

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson10.added_sale(mine, globals().get("answer_added"), points=4)

# %% [markdown] lang="ko"
# ## 과제 2. 누가 추천했나 (6점)
#
# ### 2-1. 추천한 다섯 사람 (3점)
#
# 순위표의 다섯 사람 사이의 **지니 계수**를 손으로 구해 소수 넷째 자리까지 `answer_gini`에 적으세요. 표는 순서대로 서 있지 않아요.

# %% [markdown] lang="en"
# ## Task 2. Who referred (6 points)
#
# ### 2-1. The five who did (3 points)
#
# Work out by hand the **Gini coefficient** among the five of the leaderboard, to four decimals, and write it as `answer_gini`. The table is in no order.

# %%
people = lesson10.board(mine)
people

# %% solution="gini"
answer_gini = None
### BEGIN SOLUTION
from course.simulate import gini

answer_gini = gini(people.referrals)
### END SOLUTION

# %% check="gini-check" points=3
from course import checks
from course.checks import lesson10

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson10.referrers(mine, globals().get("answer_gini"), points=3)

# %% [markdown] lang="ko"
# ### 2-2. 손님 모두 (3점)
#
# 한 건도 추천하지 않은 손님까지 모두 넣으면 지니 계수는 얼마인가요? 역시 소수 넷째 자리까지 `answer_everybody`에 적으세요. 이번에는 노트북의 `gini`를 써도 돼요. `gini([0] * 3 + [1, 3, 6])`은 0인 사람 셋과 1, 3, 6이에요.

# %% [markdown] lang="en"
# ### 2-2. All customers (3 points)
#
# With the customers who referred nobody included, what is the Gini coefficient, again to four decimals? Write it as `answer_everybody`. This time you may use the notebook's `gini`: `gini([0] * 3 + [1, 3, 6])` takes three people with 0, and 1, 3 and 6.

# %% solution="everybody"
answer_everybody = None
### BEGIN SOLUTION
from course.simulate import gini

answer_everybody = gini([0] * people.silent + list(people.referrals))
### END SOLUTION

# %% check="everybody-check" points=3
from course import checks
from course.checks import lesson10

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson10.all_customers(mine, globals().get("answer_everybody"), points=3)

# %% [markdown] lang="ko"
# ## 과제 3. 라운드의 K (5점)
#
# ### 3-1. 2라운드의 K (2점)
#
# 두 라운드의 기록이에요. **2라운드의 K**, 곧 2라운드가 시작될 때 차를 가진 한 사람이 그 라운드에 링크로 데려온 사람은 평균 몇 명인가요? 판 사람은 다음 라운드에도 모두 남아 있어요. 소수 다섯째 자리까지, 또는 나눗셈을 그대로 `answer_round`에 적으세요.

# %% [markdown] lang="en"
# ## Task 3. K of a round (5 points)
#
# ### 3-1. K of round 2 (2 points)
#
# Here is the record of two rounds. What is **K of round 2**: how many people, on average, did each who had a car when it began bring through a link in that round? Everybody stays on. Write it to five decimals, or the division itself, as `answer_round`.

# %%
record = lesson10.rounds(mine)
record

# %% solution="round"
answer_round = None
### BEGIN SOLUTION
answer_round = record.linked[1] / (record.owners + record.sold[0])
### END SOLUTION

# %% check="round-check" points=2
from course import checks
from course.checks import lesson10

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson10.k_of_round(mine, globals().get("answer_round"), points=2)

# %% [markdown] lang="ko"
# ### 3-2. 보상을 더한 K (3점)
#
# 10강의 모형에서 보상 w를 받으면 친구에게 말할 확률이 (1 + w)의 0.3제곱 배가 됩니다. 아래 가게에서 보상을 걸면 **한 라운드의 K**는 얼마인가요? 소수 넷째 자리까지, 또는 식을 그대로 `answer_reward`에 적으세요. 0.3제곱은 `(1 + 2) ** 0.3`처럼 적어요.

# %% [markdown] lang="en"
# ### 3-2. K with a reward (3 points)
#
# In lesson 10's model a reward w makes the chance to tell a friend (1 + w) to the power 0.3 times as large. What is **K of a round** in the shop below once the reward is there? Write it as `answer_reward`, to four decimals or as the sum itself. The power is written `(1 + 2) ** 0.3`.

# %%
shop = lesson10.reward(mine)
shop

# %% solution="reward"
answer_reward = None
### BEGIN SOLUTION
answer_reward = shop.friends * shop.telling * (1 + shop.won) ** 0.3 * shop.buying
### END SOLUTION

# %% check="reward-check" points=3
from course import checks
from course.checks import lesson10

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson10.k_with_reward(mine, globals().get("answer_reward"), points=3)

# %% [markdown] lang="ko"
# ## 과제 4. 링크로 산 백 명 (2점)
#
# 맞는 번호를 `answer_meaning`에 적으세요. 맞았는지는 제출한 뒤에 알려 드려요.

# %% [markdown] lang="en"
# ## Task 4. A hundred through a link (2 points)
#
# Write the number of the right sentence as `answer_meaning`. Whether it is right you will hear after you have handed in.

# %%
CASE = 0  # cohort seed
sentences = lesson10.meaning(CASE)
sentences

# %% solution="meaning"
answer_meaning = None
### BEGIN SOLUTION
answer_meaning = sentences.number("paid")
### END SOLUTION

# %% check="meaning-check" points=2
from course.checks import lesson10

CASE = 0  # cohort seed
result = lesson10.meaning(CASE).judge(globals().get("answer_meaning"), points=2)
### BEGIN HIDDEN TESTS
result = lesson10.meaning(CASE).judge(globals().get("answer_meaning"), points=2, judged=True)
### END HIDDEN TESTS
result

# %% [markdown] lang="ko"
# ## 과제 5. 내 가게의 보상과 규칙 (16점, 강사가 매겨요)
#
# 여러분의 가게나 1인상점에 추천 보상을 만드세요. 돈이 아니어도 돼요. 선물 하나 더, 만드는 사람과의 만남, 다음 제품을 함께 고르기도 보상이에요. 아무것도 주지 않기로 해도 까닭이 있으면 됩니다. 과제 1–3의 계산을 **내 숫자로 한 번** 하세요. 어림이면 어림이라고 적어요.
#
# | 항목 | 0점 | 2점 | 4점 |
# |:--|:--|:--|:--|
# | 사례에 맞는가 | 어느 가게의 누구에게 주는지 알 수 없어요. | 가게와 보상은 있지만 숫자가 없어요. | 누구에게 무엇을 몇 번까지 주는지, 한 건에 얼마인지 내 숫자로 적었어요. |
# | 네트워크가 맞는가 | 추천이 누구에게서 누구에게 가는지 없어요. | 추천하는 링크는 있지만 보상이 K의 어느 부분을 움직이는지 없어요. | 말할 확률과 살 확률을 가르고, 몇 사람에게 몰릴 때 무엇이 위험한지 적었어요. |
# | 결정에 근거가 있는가 | 보상만 있고 까닭이 없어요. | 까닭은 있지만 대조군이 없어요. | 다른 보상과 견주고, 누구에게 알리지 않고 잴지와 얼마보다 적으면 그만둘지 정했어요. |
# | 한계를 말하는가 | 규칙을 뚫을 사람도, 친구에게 말할 의무도 없어요. | 둘 가운데 하나만 있어요. | 뚫는 길 하나와 막는 한 문장, 친구에게 그대로 보여 줄 문구, 이 보상이 망칠 수 있는 관계를 적었어요. |
#
# 1점과 3점은 그 사이예요.

# %% [markdown] lang="en"
# ## Task 5. A reward and its rules for my shop (16 points, marked by your instructor)
#
# Make a referral reward for your own shop or one-person store. It need not be money: one more gift, meeting the maker, choosing the next product together are rewards too. To give nothing is an answer, if there is a reason. Do the sums of tasks 1 to 3 **once with numbers of your own**; where you estimate, say so.
#
# | Criterion | 0 points | 2 points | 4 points |
# |:--|:--|:--|:--|
# | True to the case | One cannot tell whose shop it is and who gets it. | Shop and reward are there, but no numbers. | Who gets what, how often at most, and what a sale costs, in numbers of the own shop. |
# | A right network | Nothing says from whom to whom a recommendation goes. | The link is there, but not which part of K the reward moves. | It tells the chance to tell from the chance to buy, and says what is at risk when a few people do it all. |
# | A justified decision | A reward without a reason. | A reason, but no control group. | Another reward is weighed; it says whom not to tell, so as to measure, and below which figure to stop. |
# | Limits named | Neither who will beat the rules nor what one owes the friend. | One of the two. | One way to beat the rules and the sentence that stops it, the words the friend will see, and the relation this reward might spoil. |
#
# 1 and 3 points lie between.

# %% [markdown] lang="ko"
# ### 5-1. 사례: 누구에게 무엇을

# %% [markdown] lang="en"
# ### 5-1. The case: what, and for whom

# %% [markdown] manual="rules-fidelity" points=4 lang="ko"
# - 내 가게와 지금 손님 수:
# - 누구에게, 무엇을, 몇 번까지:
# - 링크로 산 한 건에 드는 돈(내 숫자로):

# %% [markdown] manual="rules-fidelity" points=4 lang="en"
# - My shop, and how many customers it has:
# - Who gets what, and how often at most:
# - What a sale through a link costs (my numbers):

# %% [markdown] lang="ko"
# ### 5-2. 네트워크: 보상이 움직이는 링크

# %% [markdown] lang="en"
# ### 5-2. The network: which link the reward moves

# %% [markdown] manual="rules-network" points=4 lang="ko"
# - K = 친구 수 × 말할 확률 × 살 확률에서 보상이 움직이는 것:
# - 몇 사람에게 몰리면 생기는 일:

# %% [markdown] manual="rules-network" points=4 lang="en"
# - Of K = friends × chance to tell × chance to buy, what the reward moves:
# - What happens if a few people do it all:

# %% [markdown] lang="ko"
# ### 5-3. 결정: 어떻게 재고 언제 그만두나

# %% [markdown] lang="en"
# ### 5-3. The decision: how to measure, when to stop

# %% [markdown] manual="rules-decision" points=4 lang="ko"
# - 견주어 본 다른 보상과 버린 까닭:
# - 보상을 알리지 않을 손님(대조군):
# - 그만둘 숫자:

# %% [markdown] manual="rules-decision" points=4 lang="en"
# - Another reward I weighed, and why I dropped it:
# - The customers who are not told (control group):
# - The figure at which I stop:

# %% [markdown] lang="ko"
# ### 5-4. 한계: 뚫는 사람과 친구

# %% [markdown] lang="en"
# ### 5-4. Limits: who beats it, and the friend

# %% [markdown] manual="rules-limits" points=4 lang="ko"
# - 규칙을 뚫는 길과 막는 한 문장:
# - 친구에게 그대로 보여 줄 문구:
# - 이 보상이 망칠 수 있는 관계:

# %% [markdown] manual="rules-limits" points=4 lang="en"
# - A way to beat the rules, and the sentence that stops it:
# - The words the friend will see:
# - The relation this reward might spoil:

# %% [markdown] lang="ko"
# ## 제출하기
#
# 1. **커널** 메뉴에서 **커널 재시작 후 모든 셀 실행**을 눌러 처음부터 다시 실행하고, 확인 셀의 점수가 그대로인지 보세요.
# 2. 노트북을 저장하세요(`Ctrl`+`S`).
# 3. **Nbgrader** 메뉴의 **Assignment List**에서 이 과제의 **Submit**을 누르세요. 마감 전에는 몇 번이고 다시 낼 수 있고, 마지막에 낸 것을 채점해요.
#
# Assignment List가 없다면 아래 단추를 누르세요. 노트북이 든 zip 파일이 생겨요. 그 파일을 강사가 알려 준 곳에 올리면 돼요.

# %% [markdown] lang="en"
# ## Hand it in
#
# 1. In the **Kernel** menu choose **Restart Kernel and Run All Cells…** to run everything afresh, and see that the check cells still show your points.
# 2. Save the notebook (`Ctrl`+`S`).
# 3. In the **Nbgrader** menu open **Assignment List** and press **Submit** beside this assignment. You can submit as often as you like before the deadline; the last one counts.
#
# If there is no Assignment List, press the button below. It makes a zip file of your notebook: upload it where your instructor asks.

# %%
HandIn("10-referral")
