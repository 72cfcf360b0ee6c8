# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
# ---

# %% [markdown] lang="ko"
# # 연습 2. 고객의 역할
#
# 기록을 나무로 옮기고, 얼마나 멀리 갔는지 세고, 누가 사람들 사이에 서 있는지 찾습니다. 마지막에는 여러분의 손님 가운데 누구를 먼저 도울지 정해요.
#
# | 과제 | 하는 일 | 점수 | 누가 매기나 |
# |:--|:--|--:|:--|
# | 1 | 기록을 나무로 | 7 | 자동 |
# | 2 | 첫 원 밖으로 | 6 | 자동 |
# | 3 | 사이에 선 사람 | 8 | 자동 |
# | 4 | 누구를 도울까 | 16 | 강사 |
#
# 모두 37점이고, 75분쯤 걸려요. 셀은 위에서부터 차례로 실행하세요(`Shift`+`Enter`). 답은 `None`을 지우고 그 자리에 적은 다음, 그 셀과 아래 확인 셀을 실행해요. 확인 셀은 몇 번을 실행해도 점수가 깎이지 않고, 막히면 ‘힌트 보기’를 세 번까지 열 수 있어요. 종이와 연필을 곁에 두세요.

# %% [markdown] lang="en"
# # Exercise 2. Customers' roles
#
# Turn a log into a tree, count how far it went, and find who stands between others. At the end, decide which of your own customers to help first.
#
# | Task | What you do | Points | Marked by |
# |:--|:--|--:|:--|
# | 1 | From log to tree | 7 | the notebook |
# | 2 | Beyond the first circle | 6 | the notebook |
# | 3 | Who stands between | 8 | the notebook |
# | 4 | Whom to help | 16 | your instructor |
#
# That makes 37 points in about 75 minutes. Run the cells in order, from the top (`Shift`+`Enter`). Put each answer in place of `None`, then run that cell and the check cell below it. You may run a check as often as you like; it costs nothing. When you are stuck, “Show a hint” opens three times. Have paper and a pencil beside you.

# %% lang="ko"
from course import HandIn, Predict, Sketch, checks, use
from course.checks import lesson02

use("ko")
CASE = 0  # cohort seed

# %% lang="en"
from course import HandIn, Predict, Sketch, checks, use
from course.checks import lesson02

use("en")
CASE = 0  # cohort seed

# %% [markdown] lang="ko"
# ## 먼저: 여러분은 누구인가요?
#
# 여기 나오는 기록과 숫자는 사람마다 달라요. **수강생 번호나 아이디**를 아래 따옴표 사이에 적고 실행하세요. 강사가 명단에 쓴 것과 같아야 해요. 나중에 바꾸면 문제도 바뀌니 처음부터 맞게 적으세요. 혼자 공부한다면 비워 두어도 돼요.

# %% [markdown] lang="en"
# ## First: who are you?
#
# The logs and numbers here differ from person to person. Write **your student number or id** between the quotation marks and run the cell. It must be the one on your instructor's list. If you change it later, the questions change too, so get it right at the start. If you study alone you may leave it blank.

# %% solution="me"
my_id = ""
### BEGIN SOLUTION
my_id = "reference"
### END SOLUTION

# %%
mine = checks.variant(CASE, globals().get("my_id"))

# %% [markdown] lang="ko"
# ## 과제 1. 기록을 나무로 (7점)
#
# 지어낸 동네의 제품 하나가 누구에게서 누구에게로 갔는지 적은 기록이에요. 구매와 선물을 모두 세고, 한 사람은 한 번만 받았어요. 종이에 발굴자를 맨 위에 적고 아래로 가지를 그려 보세요.

# %% [markdown] lang="en"
# ## Task 1. From log to tree (7 points)
#
# In an invented neighbourhood, one product went from hand to hand. Here is its log. Purchases and gifts both count, and everybody got it once. On paper, put the discoverer on top and draw the branches downwards.

# %%
lesson02.log(mine).sheet()

# %% [markdown] lang="ko"
# ### 1-1. 걸음마다 몇 개 (4점)
#
# 발굴자에게서 **한 걸음, 두 걸음, 세 걸음, 네 걸음**인 줄을 찾아 ‘몇 개’를 걸음마다 더하세요. 네 수를 차례대로 `answer_steps`에 적으세요. `"27, 13, 12, 5"`처럼 따옴표 안에 쉼표로 나누어 적어요.

# %% [markdown] lang="en"
# ### 1-1. How many pieces at each step (4 points)
#
# Find the rows that are **one step, two, three and four steps** from the discoverer, and add up the pieces at each step. Write the four numbers in this order as `answer_steps`, in quotation marks with commas: `"27, 13, 12, 5"`.

# %% solution="steps"
answer_steps = None
### BEGIN SOLUTION
answer_steps = lesson02.log(mine).steps
### END SOLUTION

# %% check="steps-check" points=4
from course import checks
from course.checks import lesson02

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson02.steps(mine, globals().get("answer_steps"), points=4)

# %% [markdown] lang="ko"
# ### 1-2. 한 사람의 가지 (3점)
#
# 기록 아래에 이름이 나온 사람을 손으로 가려 보세요. **그 사람이 없었다면 일어나지 않았을 줄**의 번호를 모두 `answer_branch`에 적으세요. 그 사람이 받은 줄은 빼요.

# %% [markdown] lang="en"
# ### 1-2. One person's branch (3 points)
#
# With your hand, cover the person named below the log. Write the numbers of **all rows that would not be there without this person** as `answer_branch`. Leave out the row by which it came to them.

# %% solution="branch"
answer_branch = None
### BEGIN SOLUTION
rows = lesson02.log(mine)
answer_branch = rows.branch(rows.asked)
### END SOLUTION

# %% check="branch-check" points=3
from course import checks
from course.checks import lesson02

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson02.branch(mine, globals().get("answer_branch"), points=3)

# %% [markdown] lang="ko"
# ## 과제 2. 첫 원 밖으로 (6점)
#
# 이번에는 동네 전체의 기록을 걸음마다 세어 놓았어요. 계산하기 전에 예측부터 하세요. 예측은 점수에 들어가지 않아요.

# %% [markdown] lang="en"
# ## Task 2. Beyond the first circle (6 points)
#
# This time the log of a whole neighbourhood has been counted by steps. Predict before you compute. Predictions are not marked.

# %% lang="ko"
guess = Predict("beyond", "발굴자의 첫 원 밖에서 일어난 것은 몇 %일까요?", number=(0, 100, "%"))
guess

# %% lang="en"
guess = Predict(
    "beyond", "How much of it happened beyond the discoverers' first circle?", number=(0, 100, "%")
)
guess

# %%
lesson02.summary(mine).sheet()

# %% [markdown] lang="ko"
# ### 2-1. 첫 원 밖의 비율 (3점)
#
# 구매와 선물 가운데 **발굴자에게서 한 걸음을 넘어간 것은 몇 %인가요?** 소수 셋째 자리까지 구하거나 식을 그대로 `answer_beyond`에 적으세요. 구한 다음 예측과 견주어 보세요. 어느 쪽으로, 왜 빗나갔나요?

# %% [markdown] lang="en"
# ### 2-1. The share beyond the first circle (3 points)
#
# Of the purchases and gifts, **what percentage went further than one step from the discoverer?** Write it to three decimals, or the sum itself, as `answer_beyond`. Then compare it with your prediction: which way were you out, and why?

# %% solution="beyond"
answer_beyond = None
### BEGIN SOLUTION
counted = lesson02.summary(mine)
answer_beyond = 100 * sum(counted.rows[1:]) / sum(counted.rows)
### END SOLUTION

# %% check="beyond-check" points=3
from course import checks
from course.checks import lesson02

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson02.beyond(mine, globals().get("answer_beyond"), points=3)

# %% [markdown] lang="ko"
# ### 2-2. 상점이 연 상점 (3점)
#
# **한 걸음에서 열린 상점 하나가 두 걸음의 상점을 평균 몇 곳 열었나요?** 소수 넷째 자리까지 구하거나 나눗셈을 그대로 `answer_opened`에 적으세요. 1보다 작다면 다음 걸음은 어떻게 될지도 생각해 보세요.

# %% [markdown] lang="en"
# ### 2-2. Stores opened by a store (3 points)
#
# **How many stores at two steps did one store at one step open, on average?** Write it to four decimals, or the division itself, as `answer_opened`. If it is below 1, think what the next step will look like.

# %% solution="opened"
answer_opened = None
### BEGIN SOLUTION
answer_opened = counted.stores[1] / counted.stores[0]
### END SOLUTION

# %% check="opened-check" points=3
from course import checks
from course.checks import lesson02

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson02.opened(mine, globals().get("answer_opened"), points=3)

# %% [markdown] lang="ko"
# ## 과제 3. 사이에 선 사람 (8점)
#
# 번호만 있는 작은 마을이에요. 선은 친구 사이입니다. 파란 두 사람은 표 아래에 설명이 있어요.

# %% [markdown] lang="en"
# ## Task 3. Who stands between (8 points)
#
# A small village where people have numbers. A line is a friendship. What is special about the two in blue is said below the table.

# %%
lesson02.circles(mine).sheet()

# %% [markdown] lang="ko"
# ### 3-1. 누구든 사이에 있는 사람 (3점)
#
# 매개 중심성이 **0보다 큰 사람**의 번호를 모두 `answer_standing`에 적으세요. 다른 어떤 두 사람의 가장 짧은 길이 그 사람을 지나면 0보다 커요. 친구가 많은 것과는 다른 물음이에요.

# %% [markdown] lang="en"
# ### 3-1. Who stands between anybody (3 points)
#
# Write the numbers of **all whose betweenness is above 0** as `answer_standing`. It is above 0 if the shortest way between any two others passes this person. Having many friends is another question.

# %% solution="standing"
answer_standing = None
### BEGIN SOLUTION
answer_standing = lesson02.circles(mine).standing
### END SOLUTION

# %% check="standing-check" points=3
from course import checks
from course.checks import lesson02

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson02.standing(mine, globals().get("answer_standing"), points=3)

# %% [markdown] lang="ko"
# ### 3-2. 사이에 있는 사람 (3점)
#
# 더 큰 마을이에요. 모두를 늘어놓을 수는 없지만 셀 수는 있어요. **수진의 매개 중심성은 얼마인가요?** 수진을 뺀 모든 쌍 가운데 수진을 지나야 하는 쌍의 몫이에요. 소수 다섯째 자리까지 구하거나 나눗셈을 그대로 `answer_middle`에 적으세요. 쌍의 수는 $n(n-1) \div 2$로 세요.

# %% [markdown] lang="en"
# ### 3-2. The one between (3 points)
#
# This village is larger: too many to list, but not too many to count. **What is Sujin's betweenness?** It is the share, of all pairs without Sujin, that have to pass Sujin. Write it to five decimals, or the division itself, as `answer_middle`. The number of pairs is $n(n-1) \div 2$.

# %%
lesson02.village(mine).sheet()

# %% solution="middle"
answer_middle = None
### BEGIN SOLUTION
answer_middle = lesson02.village(mine).betweenness
### END SOLUTION

# %% check="middle-check" points=3
from course import checks
from course.checks import lesson02

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson02.middle_between(mine, globals().get("answer_middle"), points=3)

# %% [markdown] lang="ko"
# ### 3-3. 누구를 먼저 (2점)
#
# 3-1의 마을로 돌아가요. 알맞은 답 하나를 골라 그 번호를 `answer_whom`에 적으세요.

# %% [markdown] lang="en"
# ### 3-3. Whom first (2 points)
#
# Back to the village of 3-1. Choose the answer that fits and write its number as `answer_whom`.

# %%
lesson02.whom_options(CASE)

# %% solution="whom"
answer_whom = None
### BEGIN SOLUTION
answer_whom = next(n for n in range(1, 5) if lesson02.whom(CASE, n, 2, judged=True).score == 2)
### END SOLUTION

# %% check="whom-check" points=2
from course.checks import lesson02

CASE = 0  # cohort seed
result = lesson02.whom(CASE, globals().get("answer_whom"), points=2)
### BEGIN HIDDEN TESTS
result = lesson02.whom(CASE, globals().get("answer_whom"), points=2, judged=True)
### END HIDDEN TESTS
result

# %% [markdown] lang="ko"
# ## 과제 4. 누구를 도울까 (16점, 강사가 매겨요)
#
# 2강 끝에 그린 내 손님의 그림이 이 컴퓨터에 있으면 아래에 나타나요. 없다면 **얼굴이 떠오르는 손님** 네다섯 명을 별명으로 그리고, 누가 누구에게 권하거나 선물했는지 이으세요. 노드를 고르면 오른쪽에서 역할을 켤 수 있어요.

# %% [markdown] lang="en"
# ## Task 4. Whom to help (16 points, marked by your instructor)
#
# If the drawing of your customers from the end of lesson 2 is on this computer, it appears below. If not, draw four or five **customers whose faces you can see**, by nickname, and link who recommended or gave to whom. Choose a node to switch on its roles on the right.

# %%
Sketch("my-customers", carry="02-customer-roles", tests=False, degrees=True)

# %% [markdown] lang="ko"
# 그 가운데 **가장 먼저 도울 한 사람**을 정하고 네 칸을 채우세요. 돕는다는 것은 쥐여 줄 것(표본, 쪽지, 자리)을 정하는 일이에요. 칸마다 두세 문장이면 되고, 4점씩이에요. 1점과 3점은 두 칸의 사이예요.
#
# | 항목 | 0점 | 2점 | 4점 |
# |:--|:--|:--|:--|
# | 사례에 맞는가 | 실제 손님이 아니라 ‘고객층’이에요. | 실제 사람이지만 무엇을 했는지가 없어요. | 그 사람이 실제로 권하거나 건넨 일이 하나 이상 적혀 있어요. |
# | 네트워크가 맞는가 | 역할과 자리를 말하지 않아요. | 역할은 맞지만 누구와 누구 사이에 있는지 없어요. | 맡은 역할들과, 서로 모르는 누구와 누구 사이에 서 있는지가 그림과 같아요. |
# | 결정에 근거가 있는가 | 친구가 많아서라고만 해요. | 크기인지 다리인지 밝혔지만 다른 사람과 견주지 않아요. | 목적을 밝히고 다른 한 사람과 견주어 골랐으며, 무엇을 쥐여 줄지 정했어요. |
# | 한계를 말하는가 | 틀릴 수 있다는 말이 없어요. | 모르는 것을 하나 적었어요. | 그 사람이 멈추면 무엇이 끊기는지, 다음 주에 무엇을 세어 알아챌지 적었어요. |

# %% [markdown] lang="en"
# Decide on **the one whom you will help first**, and fill in the four parts. To help means to settle what you put into their hands: a sample, a note, a seat. Two or three sentences each will do, for 4 points each; 1 and 3 lie between two columns.
#
# | Criterion | 0 points | 2 points | 4 points |
# |:--|:--|:--|:--|
# | True to the case | A segment, not a real customer. | A real person, but not what they did. | At least one thing they really recommended or handed on. |
# | A right network | Neither role nor place. | The role is right, but not between whom they stand. | Their roles, and the two who do not know each other between whom they stand, agree with the drawing. |
# | A justified decision | Only that they know many. | Size or bridge is named, but nobody else is weighed. | The aim is named, another person is weighed against this one, and it is settled what to put into their hands. |
# | Limits named | No word that it could be wrong. | One thing that is not known. | What breaks if this person stops, and what you will count next week to notice. |

# %% [markdown] manual="equip-fidelity" points=4 lang="ko"
# **사례에 맞는가.** 그 사람이 누구이고 실제로 무엇을 권하거나 건넸는지:

# %% [markdown] manual="equip-fidelity" points=4 lang="en"
# **True to the case.** Who it is, and what they really recommended or handed on:

# %% [markdown] manual="equip-network" points=4 lang="ko"
# **네트워크가 맞는가.** 맡은 역할과, 누구와 누구 사이에 서 있는지:

# %% [markdown] manual="equip-network" points=4 lang="en"
# **A right network.** Their roles, and between whom they stand:

# %% [markdown] manual="equip-decision" points=4 lang="ko"
# **결정에 근거가 있는가.** 크기를 위해서인지 다리를 위해서인지, 누구와 견주었는지, 무엇을 쥐여 줄지:

# %% [markdown] manual="equip-decision" points=4 lang="en"
# **A justified decision.** For size or for a bridge, weighed against whom, and what you put into their hands:

# %% [markdown] manual="equip-limits" points=4 lang="ko"
# **한계를 말하는가.** 그 사람이 멈추면 무엇이 끊기고, 무엇을 세어 알아챌지:

# %% [markdown] manual="equip-limits" points=4 lang="en"
# **Limits named.** What breaks if they stop, and what you will count to notice:

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
HandIn("02-customer-roles")
