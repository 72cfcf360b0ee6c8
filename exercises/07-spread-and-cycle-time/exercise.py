# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
# ---

# %% [markdown] lang="ko"
# # 연습 7. 퍼질까, 꺼질까, 무엇을 밀까
#
# 7강의 세 계산을 여러분의 숫자로 해 봅니다. 며칠 뒤에 몇 명이 되는지, 그러기 전에 꺼질 확률은 얼마인지, 적은 자료로 무엇을 고를지. 그런 다음 **스타 열 개와 처음 써 볼 백 사람**을 정하고 까닭을 적어요.
#
# | 과제 | 하는 일 | 점수 | 누가 매기나 |
# |:--|:--|--:|:--|
# | 1 | 며칠 뒤 몇 명일지 계산하기 | 6 | 자동 |
# | 2 | 꺼질 확률과 씨앗의 수 | 7 | 자동 |
# | 3 | 수축해서 순위 매기기 | 7 | 자동 |
# | 4 | 스타 열 개와 첫 백 사람 고르기 | 16 | 강사 |
#
# 모두 36점이고, 90분쯤 걸려요. 과제 1에 15분, 과제 2와 3에 20분씩, 과제 4에 30분을 잡으세요. 셀은 위에서부터 차례로 실행합니다(`Shift`+`Enter`).
#
# 답은 `None`을 지우고 그 자리에 적어요. 셀을 계산기처럼 써도 됩니다. `1.5 ** 4`는 1.5를 네 번 곱한 값이에요. 확인 셀은 몇 번이든 실행할 수 있고, 맞은 만큼 점수를 줍니다.

# %% [markdown] lang="en"
# # Exercise 7. Will it spread, will it die, what to back
#
# Here are lesson 7's three sums with numbers of your own: how many there are after so many days, how likely it is to die out first, and what to choose from few data. Then you settle on **ten stars and the first hundred people to try one**, and say why.
#
# | Task | What you do | Points | Marked by |
# |:--|:--|--:|:--|
# | 1 | Work out how many there are by a day | 6 | the notebook |
# | 2 | The chance to die out, and the number of seeds | 7 | the notebook |
# | 3 | Rank with shrinkage | 7 | the notebook |
# | 4 | Choose ten stars and the first hundred people | 16 | your instructor |
#
# That makes 36 points in about 90 minutes. Allow 15 for task 1, 20 each for tasks 2 and 3, and 30 for task 4. Run the cells in order, from the top (`Shift`+`Enter`).
#
# Write your answers in place of `None`. You may use cells as a calculator: `1.5 ** 4` is 1.5 multiplied four times. Check cells can be run as often as you like, and give points for whatever is right.

# %% lang="ko"
from course import CascadeStage, HandIn, checks, load, use

use("ko")

# %% lang="en"
from course import CascadeStage, HandIn, checks, load, use

use("en")

# %% [markdown] lang="ko"
# ### 여러분의 숫자 받기
#
# 과제 1–3의 숫자는 사람마다 달라요. **수강생 번호나 아이디**를 따옴표 사이에 적고 아래 셀을 실행하세요. 제출할 때 쓰는 아이디여야 채점할 때 같은 숫자가 나와요.

# %% [markdown] lang="en"
# ### Get your numbers
#
# The numbers of tasks 1 to 3 differ from person to person. Type your **student number or id** between the quotation marks and run the cell. It must be the id under which you hand in, or grading will find other numbers.

# %% solution="me"
my_id = ""
### BEGIN SOLUTION
my_id = "reference"
### END SOLUTION

# %% [markdown] lang="ko"
# ## 과제 1. 며칠 뒤 몇 명일까
#
# 점심 도시락을 나누는 모임이에요. 온 사람이 한 바퀴 뒤에 친구를 데려오고, 그 친구가 다시 한 바퀴 뒤에 친구를 데려옵니다. 운은 빼고 평균만 봐요.

# %% [markdown] lang="en"
# ## Task 1. How many by that day?
#
# People share their lunch. Whoever comes brings friends one round later, and these bring theirs a round after that. Leave luck aside and look at averages only.

# %%
from course.checks import lesson07

CASE = 0  # cohort seed
lunch = lesson07.spread(checks.variant(CASE, globals().get("my_id")))
lunch

# %% [markdown] lang="ko"
# ### 1-1. 모인 사람 (4점)
#
# 표의 날이 지났을 때 **시작한 사람까지 모두 몇 명**인가요? 7강의 공식 $N(t) = N_0 \frac{K^{t/c + 1} - 1}{K - 1}$을 써도 되고, 바퀴마다 새로 온 사람을 한 줄씩 적어 더해도 같아요. 소수 첫째 자리까지, 또는 식을 그대로 `answer_people`에 적으세요.

# %% [markdown] lang="en"
# ### 1-1. People in all (4 points)
#
# When the days in the table have gone by, **how many are there in all, those who began included**? Use lesson 7's formula $N(t) = N_0 \frac{K^{t/c + 1} - 1}{K - 1}$, or write the newcomers of each round on a line and add them up: it is the same. Write it to one decimal, or the sum itself, as `answer_people`.

# %% solution="people"
answer_people = None
### BEGIN SOLUTION
from course.simulate import viral_growth

answer_people = float(viral_growth(lunch.seeds, lunch.k, lunch.cycle, lunch.days))
### END SOLUTION

# %% check="people-check" points=4
from course import checks
from course.checks import lesson07

CASE = 0  # cohort seed
seed = checks.variant(CASE, globals().get("my_id"))
lesson07.people(lesson07.spread(seed), globals().get("answer_people"), points=4, unnamed=CASE)

# %% [markdown] lang="ko"
# ### 1-2. 한 바퀴가 절반이 되면 (2점)
#
# 다른 것은 그대로 두고 **한 바퀴에 걸리는 날만 절반**으로 줄였어요. 같은 날이 지났을 때 모두 몇 명인가요? 계산하기 전에 몇 배쯤일지 어림해 보고, 소수 첫째 자리까지 `answer_half`에 적으세요.

# %% [markdown] lang="en"
# ### 1-2. With a round half as long (2 points)
#
# Leave all else and halve **the days of one round**. How many are there in all after the same days? Guess by what factor before you compute, and write one decimal as `answer_half`.

# %% solution="half"
answer_half = None
### BEGIN SOLUTION
answer_half = float(viral_growth(lunch.seeds, lunch.k, lunch.cycle / 2, lunch.days))
### END SOLUTION

# %% check="half-check" points=2
from course import checks
from course.checks import lesson07

CASE = 0  # cohort seed
seed = checks.variant(CASE, globals().get("my_id"))
lesson07.half(lesson07.spread(seed), globals().get("answer_half"), points=2, unnamed=CASE)

# %% [markdown] lang="ko"
# ## 과제 2. 그 전에 꺼질까
#
# 이번에는 운을 되돌려 놓습니다. 다른 모임의 손님들에게 친구를 몇 명 데려왔는지 물었어요. 앞으로 올 사람도 **이 비율대로** 친구를 데려온다고 봅시다. 평균 K는 1보다 커요.

# %% [markdown] lang="en"
# ## Task 2. Will it die first?
#
# Now luck comes back in. The customers of another club were asked how many friends they had brought. Let those who come bring friends **in these proportions**. The average, K, is above 1.

# %%
CASE = 0  # cohort seed
asked = lesson07.survey(checks.variant(CASE, globals().get("my_id")))
asked

# %% [markdown] lang="ko"
# ### 2-1. 소멸 확률 (4점)
#
# **한 사람**에서 시작했을 때 언젠가 꺼질 확률 $q$는 얼마인가요? 7강의 주사위처럼, 데려온 친구 하나하나에서 다시 꺼져야 해요. 0명, 1명, 2명을 데려올 확률을 $p_0, p_1, p_2$라고 하면
#
# $$q = p_0 + p_1 q + p_2 q^2$$
#
# 이에요. $q = 1$은 늘 맞으니 **그보다 작은 답**을 찾으세요. 숫자를 넣어 가며 찾아도 좋아요. 소수 넷째 자리까지, 또는 식을 그대로 `answer_dies`에 적으세요.

# %% [markdown] lang="en"
# ### 2-1. The extinction probability (4 points)
#
# Starting from **one person**, what is the chance $q$ that it dies out some day? As with lesson 7's die, it has to die again in each friend brought along. With $p_0, p_1, p_2$ for the chances of bringing 0, 1 and 2 friends,
#
# $$q = p_0 + p_1 q + p_2 q^2$$
#
# Since $q = 1$ always fits, look for the **smaller solution**. You may find it by trying numbers. Write it to four decimals, or the sum itself, as `answer_dies`.

# %% solution="dies"
answer_dies = None
### BEGIN SOLUTION
none, one, two = (customers / sum(asked.answers) for customers in asked.answers)
answer_dies = 0
for _ in range(2000):
    answer_dies = none + one * answer_dies + two * answer_dies**2
### END SOLUTION

# %% check="dies-check" points=4
from course import checks
from course.checks import lesson07

CASE = 0  # cohort seed
seed = checks.variant(CASE, globals().get("my_id"))
lesson07.dies(lesson07.survey(seed), globals().get("answer_dies"), points=4, unnamed=CASE)

# %% [markdown] lang="ko"
# ### 2-2. 씨앗이 여럿이면 (3점)
#
# 표 아래에 이 모임이 **몇 명에게서 시작하려는지** 적혀 있어요. 그 사람들에게서 시작한 퍼짐이 **모두 꺼질 확률**은 얼마인가요? 반올림하기 전의 $q$를 써서 소수 넷째 자리까지 `answer_seeds`에 적으세요. 구하고 나면 그 수로 충분한지, 몇 명이면 마음이 놓일지도 생각해 보세요. 과제 4에서 다시 물어요.

# %% [markdown] lang="en"
# ### 2-2. With several seeds (3 points)
#
# Below the table it says **how many people the club wants to begin with**. What is the chance that **all** that they start dies out? Use $q$ as it was before rounding, and write four decimals as `answer_seeds`. Then ask yourself whether so many are enough, and how many would put your mind at rest: task 4 comes back to it.

# %% solution="seeds"
answer_seeds = None
### BEGIN SOLUTION
answer_seeds = answer_dies**asked.seeds
### END SOLUTION

# %% check="seeds-check" points=3
from course import checks
from course.checks import lesson07

CASE = 0  # cohort seed
seed = checks.variant(CASE, globals().get("my_id"))
lesson07.seeds(lesson07.survey(seed), globals().get("answer_seeds"), points=3, unnamed=CASE)

# %% [markdown] lang="ko"
# ## 과제 3. 적은 자료로 고르기
#
# 발굴된 제품 여덟 개의 넉 달 기록이에요. 셋을 골라 밀어 주려고 합니다.

# %% [markdown] lang="en"
# ## Task 3. Choosing from few data
#
# Here are four months of eight products that were discovered. Three of them will be backed.

# %%
CASE = 0  # cohort seed
eight = lesson07.signals(checks.variant(CASE, globals().get("my_id")))
eight

# %% [markdown] lang="ko"
# ### 3-1. 수축한 비율 (3점)
#
# **다시 산 비율이 가장 높은 제품**을 찾으세요. 그 비율을 수축하면 얼마가 되나요? 7강에서처럼 이 제품의 증거에 무게를 주고, 나머지 무게는 모두의 비율에 줍니다. 써 본 사람을 $n$, 표 아래의 ‘몇 명어치’를 $B$라고 하면
#
# $$\text{무게} = \frac{n}{n + B}$$
#
# 이에요. 소수 넷째 자리까지, 또는 식을 그대로 `answer_shrunk`에 적으세요.

# %% [markdown] lang="en"
# ### 3-1. The shrunk rate (3 points)
#
# Find **the product with the highest rate of buying again**. What does that rate become when it is shrunk? As in lesson 7, give the product's own evidence a weight and leave the rest to the common rate. With $n$ for those who tried it and $B$ for the number of people below the table,
#
# $$\text{weight} = \frac{n}{n + B}$$
#
# Write it to four decimals, or the sum itself, as `answer_shrunk`.

# %% solution="shrunk"
answer_shrunk = None
### BEGIN SOLUTION
from course.simulate import shrink

rates = shrink(eight.repeats, eight.trials)
answer_shrunk = float(rates["shrunk"][rates["raw"].idxmax()])
### END SOLUTION

# %% check="shrunk-check" points=3
from course import checks
from course.checks import lesson07

CASE = 0  # cohort seed
seed = checks.variant(CASE, globals().get("my_id"))
lesson07.shrunk(lesson07.signals(seed), globals().get("answer_shrunk"), points=3, unnamed=CASE)

# %% [markdown] lang="ko"
# ### 3-2. 밀어 줄 셋 (4점)
#
# 여덟 제품의 비율을 모두 수축하고 **가장 높은 셋의 품번을 높은 차례로** `answer_three`에 적으세요. 셋은 맞고 차례만 다르면 2점, 둘이 맞으면 1점이에요.

# %% [markdown] lang="en"
# ### 3-2. The three to back (4 points)
#
# Shrink all eight rates and write **the numbers of the three highest, the highest first**, into `answer_three`. The right three in another order earn 2 points, two of them 1.

# %% solution="three"
answer_three = [None, None, None]
### BEGIN SOLUTION
order = rates["shrunk"].sort_values(ascending=False).index[:3]
answer_three = [eight.numbers[place] for place in order]
### END SOLUTION

# %% check="three-check" points=4
from course import checks
from course.checks import lesson07

CASE = 0  # cohort seed
eight_again = lesson07.signals(checks.variant(CASE, globals().get("my_id")))
result = lesson07.three(eight_again, globals().get("answer_three"), points=4, judged=CASE == 0)
### BEGIN HIDDEN TESTS
result = lesson07.three(eight_again, globals().get("answer_three"), points=4, judged=True)
### END HIDDEN TESTS
result

# %% [markdown] lang="ko"
# ## 과제 4. 스타 열 개와 첫 백 사람 (16점, 강사가 매겨요)
#
# 여러분이 스타트랙의 책임자예요. 7강의 제품 백 개에서 **밀어 줄 열 개**를 고르고, 그 가운데 1호 제품을 먼저 써 볼 **백 사람을 어떻게 모을지** 정하세요. 정답은 없고, 까닭과 멈출 때를 봅니다.
#
# 아래 표는 수축한 비율이 높은 스무 개예요. `gifts`는 선물한 사람 수입니다. 이 표에 없는 제품을 골라도 돼요.

# %% [markdown] lang="en"
# ## Task 4. Ten stars and the first hundred people (16 points, marked by your instructor)
#
# You are in charge of StarTrack. From lesson 7's hundred products choose **ten to back**, and decide **how to gather the hundred people** who try the first of them. There is no single right answer: what counts is your reasons, and when you would stop.
#
# The table shows the twenty with the highest shrunk rates; `gifts` is how many gave the product to somebody. You may choose one that is not in it.

# %%
from course.simulate import shrink

products = load("hundred-products", "products")
shrunk = shrink(products["repeats"], products["trials"])["shrunk"].round(2)
products[["id", "product", "trials", "repeats", "gifts"]].join(shrunk).nlargest(20, "shrunk")

# %% [markdown] lang="ko"
# 백 사람을 고르는 방법은 이 마을에서 견주어 볼 수 있어요. 200명 가운데 20명, 곧 열에 하나를 부르는 셈이에요. 사람을 눌러 직접 골라 보기도 하고, 씨앗의 수와 옮길 확률을 바꿔 가며 어떤 방법이 언제 나은지 보세요.

# %% [markdown] lang="en"
# Ways of choosing the hundred can be compared in this town, where 20 of 200, one in ten, are told first. Press people to choose them yourself, vary the number of seeds and the chance of passing it on, and see which way is better when.

# %%
CascadeStage("two-hundred", seeds=20, chance=0.2)

# %% [markdown] lang="ko"
# 칸마다 0점에서 4점까지이고, 1점과 3점은 그 사이예요.
#
# | 칸 | 0점 | 2점 | 4점 |
# |:--|:--|:--|:--|
# | **사례에 맞는가** | 열 개나 백 사람이 빠졌어요. | 열 개의 품번과 백 사람의 모집 방법이 있지만, 어느 제품이나 같은 말이에요. | 열 개가 있고, 1호 제품의 쓰임새와 한 바퀴에 걸리는 날에 맞추어 백 사람이 누구인지 눈에 보여요. |
# | **네트워크가 맞는가** | 팔로워가 많은 사람을 부른다는 말뿐이에요. | 겹침이나 공동체를 말하지만, 열 개와 백 사람에 같은 그림을 쓰지 않았어요. | 재구매와 선물이 그림의 어느 링크인지, 백 사람이 서로 얼마나 겹치는지, 꺼질 위험이 씨앗 수로 어떻게 달라지는지 적었어요. |
# | **결정에 근거가 있는가** | 비율이나 인기의 차례대로 옮겼어요. | 수축한 비율로 골랐지만 경계에 있는 제품이나 다른 모집 방법과 견주지 않았어요. | 뺀 제품 하나와 넣은 제품 하나의 까닭, 버린 모집 방법의 까닭, 그리고 **그만둘 기준**을 숫자로 적었어요. |
# | **한계를 말하는가** | 뽑은 열 개가 진짜 스타라고 해요. | 자료가 적다고만 해요. | 열 가운데 몇 개쯤 빗나갈지, 지어낸 마을이 진짜와 어디가 다른지, 무엇을 보면 다시 고를지 적었어요. |

# %% [markdown] lang="en"
# Each cell is worth 0 to 4 points, 1 and 3 lying in between.
#
# | Cell | 0 points | 2 points | 4 points |
# |:--|:--|:--|:--|
# | **True to the case** | The ten or the hundred are missing. | Ten numbers and a way of recruiting are there, but the words would fit any product. | The ten are there, and we can see who the hundred are: people who suit the first product's use and the days of its round. |
# | **A right network** | It only says to call people with many followers. | Overlap or communities are mentioned, but the ten and the hundred do not share one picture. | It says which link buying again and giving are, how far the hundred overlap, and how the danger of dying out changes with their number. |
# | **A justified decision** | Products are copied in order of rate or popularity. | Shrunk rates were used, but no product on the border and no other way of recruiting was considered. | It gives the reason for one product left out and one put in, for a way of recruiting that was dropped, and, in numbers, **when to stop**. |
# | **Limits named** | The ten are said to be the real stars. | It only says that there are few data. | It says about how many of the ten will turn out wrong, where the invented town differs from a real one, and what would make you choose again. |

# %% [markdown] lang="ko"
# ### 사례에 맞는가
#
# 열 개와 1호, 그리고 백 사람은 누구인가요?

# %% [markdown] lang="en"
# ### True to the case
#
# Which ten, which first, and who are the hundred?

# %% [markdown] manual="stars-fidelity" points=4 lang="ko"
# - 밀어 줄 열 개(품번):
# - 1호 제품과 한 바퀴에 걸리는 날:
# - 먼저 써 볼 백 사람:

# %% [markdown] manual="stars-fidelity" points=4 lang="en"
# - The ten to back (ids):
# - The first product, and the days of its round:
# - The hundred who try it first:

# %% [markdown] lang="ko"
# ### 네트워크가 맞는가
#
# 백 사람은 서로 얼마나 겹치고, 어떤 링크로 다음 사람에게 닿나요?

# %% [markdown] lang="en"
# ### A right network
#
# How far do the hundred overlap, and by which links do they reach others?

# %% [markdown] manual="stars-network" points=4 lang="ko"
# - 재구매와 선물은 어느 링크인가:
# - 백 사람의 겹침과 공동체:
# - 꺼질 위험과 씨앗의 수:

# %% [markdown] manual="stars-network" points=4 lang="en"
# - Which links buying again and giving are:
# - The overlap of the hundred, and their communities:
# - The danger of dying out, and the number of seeds:

# %% [markdown] lang="ko"
# ### 결정에 근거가 있는가
#
# 경계에서 무엇을 넣고 뺐나요? 언제 그만두나요?

# %% [markdown] lang="en"
# ### A justified decision
#
# What did you put in and leave out at the border, and when will you stop?

# %% [markdown] manual="stars-decision" points=4 lang="ko"
# - 넣은 제품 하나와 뺀 제품 하나, 그 까닭:
# - 버린 모집 방법과 그 까닭:
# - 그만둘 기준(숫자):

# %% [markdown] manual="stars-decision" points=4 lang="en"
# - One put in and one left out, and why:
# - A way of recruiting I dropped, and why:
# - When I stop (a number):

# %% [markdown] lang="ko"
# ### 한계를 말하는가
#
# 이 열 개와 백 사람은 어디서 틀릴 수 있나요?

# %% [markdown] lang="en"
# ### Limits named
#
# Where may these ten, and these hundred, be wrong?

# %% [markdown] manual="stars-limits" points=4 lang="ko"
# - 열 가운데 빗나갈 것과 그렇게 보는 까닭:
# - 지어낸 마을이 진짜와 다른 곳:
# - 이것을 보면 다시 고르겠다:

# %% [markdown] manual="stars-limits" points=4 lang="en"
# - How many of the ten will turn out wrong, and why I think so:
# - Where the invented town differs from a real one:
# - What would make me choose again:

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
HandIn("07-spread-and-cycle-time")
