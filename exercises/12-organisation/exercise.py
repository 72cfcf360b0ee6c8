# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
# ---

# %% [markdown] lang="ko"
# # 연습 12. 네트워크로서의 조직
#
# 수업에서는 육십 명의 회사를 컴퓨터가 셌어요. 이번에는 손으로 셀 수 있는 **작은 회사**를 여러분이 셉니다. 얼마나 가까운가, 누구에게 매달려 있는가, 누가 없으면 끊기는가. 그런 다음 여러분의 조직에서 행동 하나를 고릅니다.
#
# | 과제 | 하는 일 | 점수 | 누가 매기나 |
# |:--|:--|--:|:--|
# | 1 | 평균 거리 | 4 | 자동 |
# | 2 | 집중도 | 3 | 자동 |
# | 3 | 절단점, 지름길을 놓을 자리 | 5 | 자동 |
# | 4 | 내 조직의 행동 하나 | 16 | 강사 |
#
# 모두 28점이고, 75분쯤 걸려요. 종이와 연필을 곁에 두고, 셀은 위에서부터 차례로 실행하세요(`Shift`+`Enter`). 확인 셀은 몇 번을 실행해도 점수가 깎이지 않아요.

# %% [markdown] lang="en"
# # Exercise 12. The organisation as a network
#
# In the lesson a computer counted a company of sixty. Here is a **small company** that you can count by hand: how close its people are, on whom it hangs, and without whom it falls apart. Then you choose one action for your own organisation.
#
# | Task | What you do | Points | Marked by |
# |:--|:--|--:|:--|
# | 1 | Average path length | 4 | the notebook |
# | 2 | Centralisation | 3 | the notebook |
# | 3 | Articulation points, and where to lay a shortcut | 5 | the notebook |
# | 4 | One action for your organisation | 16 | your instructor |
#
# That makes 28 points in about 75 minutes. Keep pen and paper at hand, and run the cells in order, from the top (`Shift`+`Enter`). Run the check cells as often as you like; it costs nothing.

# %% lang="ko"
from course import HandIn, checks, use
from course.checks import lesson12

use("ko")

# %% lang="en"
from course import HandIn, checks, use
from course.checks import lesson12

use("en")

# %% [markdown] lang="ko"
# **여러분은 누구인가요?** 수강생 번호나 아이디를 따옴표 안에 적고 실행하세요. 회사가 여기서 만들어져요. 사람마다 달라서 옆 사람의 답은 맞지 않아요.

# %% [markdown] lang="en"
# **Who are you?** Type your student number or id between the quotation marks and run the cell. Your company is made from it. It differs from person to person, so a neighbour's answers will not fit.

# %% solution="me"
my_id = ""
### BEGIN SOLUTION
my_id = "reference"
### END SOLUTION

# %% [markdown] lang="ko"
# 여러분의 회사입니다. 회색 선은 보고하는 사이, **주황색 점선은 지름길**이에요. 점선은 양 끝의 두 사람만 잇고 사이에 있는 사람은 지나쳐 가요. 헷갈리면 그림 아래에 적힌 번호를 믿으세요.

# %% [markdown] lang="en"
# This is your company. Grey lines join people who report to each other, **dashed orange lines are shortcuts**. A shortcut joins the two at its ends and passes by everybody in between. When in doubt, trust the numbers below the picture.

# %%
CASE = 0  # cohort seed
my_company = lesson12.company(checks.variant(CASE, globals().get("my_id")))
my_company

# %% [markdown] lang="ko"
# ## 과제 1. 평균 거리 (4점)
#
# 아무나 두 사람을 골랐을 때 쪽지가 손을 몇 번 건너는지, **지름길까지 써서** 그 평균을 구하세요. 한 사람에게서 모두에게 가는 걸음은 아래 칸이 알려 줘요. 괄호 안을 그림에 있는 번호로 바꿔 가며 사람마다 합을 적어 두세요.
#
# - 사람이 $n$명이면 한 사람에게 상대는 $n - 1$명이에요.
# - 그러니 평균은 **합을 모두 더한 것 ÷ ($n$ × ($n - 1$))** 이에요.
#
# 세 사람이 한 줄로 서 있다면 합은 3, 2, 3이고 $8 \div (3 \times 2) = 1.333$걸음입니다. **합이 가장 작은 사람의 번호와 평균**을 `answer_length`에 `[31, 1.333]`처럼 적으세요. 평균은 소수 셋째 자리까지예요. 세기 전에 어림부터 해 보세요. 두 걸음보다 클까요?

# %% [markdown] lang="en"
# ## Task 1. Average path length (4 points)
#
# Pick any two people: how often does a memo change hands, on average, **shortcuts included**? The cell below tells how many steps it is from one person to everybody else. Put each number of the picture between the brackets in turn, and note the sum for each person.
#
# - Among $n$ people each has $n - 1$ others.
# - So the average is **all sums added up ÷ ($n$ × ($n - 1$))**.
#
# For three people in a row the sums are 3, 2 and 3, and $8 \div (3 \times 2) = 1.333$ steps. Write **the number of the one with the smallest sum, and the average** as `answer_length`, like `[31, 1.333]`: the average to three decimals. Guess first: will it be more than two steps?

# %%
my_company.steps_from(my_company.head)

# %% solution="length"
answer_length = None
### BEGIN SOLUTION
from networkx import all_pairs_shortest_path_length, average_shortest_path_length

sums = {who: sum(steps.values()) for who, steps in all_pairs_shortest_path_length(my_company.graph)}
answer_length = [min(sums, key=sums.get), average_shortest_path_length(my_company.graph)]
### END SOLUTION

# %% check="length-check" points=4
from course import checks
from course.checks import lesson12

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson12.length(lesson12.company(mine), globals().get("answer_length"), points=4)

# %% [markdown] lang="ko"
# ## 과제 2. 집중도 (3점)
#
# 수업에서는 길이 한 사람에게 얼마나 몰렸는지 쟀어요. 손으로는 **링크가 몰린 정도**가 쉽습니다. 같은 글에서 [프리먼](https://doi.org/10.1016/0378-8733%2878%2990021-7)이 함께 정의했어요.
#
# 1. 사람마다 링크를 세요. 지름길도 링크예요.
# 2. **가장 많은 수에서 그 사람의 수를 뺀 것**을 모두 더해요.
# 3. 그 합을 $(n - 1) \times (n - 2)$로 나눠요. 한 사람에게 모두 매달린 **별**이면 1, 모두 똑같으면 0이에요.
#
# 네 사람의 링크가 3, 2, 2, 1이면 차이는 0, 1, 1, 2이고 $4 \div (3 \times 2) = 0.667$입니다. **링크가 가장 많은 사람의 번호와 집중도**를 `answer_hanging`에 `[31, 0.667]`처럼 적으세요. 집중도는 소수 **셋째** 자리까지예요.

# %% [markdown] lang="en"
# ## Task 2. Centralisation (3 points)
#
# In the lesson we measured how far paths run through one person. By hand it is easier to measure **how far links hang on one person**, which [Freeman](https://doi.org/10.1016/0378-8733%2878%2990021-7) defined in the same paper.
#
# 1. Count everybody's links. Shortcuts are links too.
# 2. **Take each number from the largest**, and add up the differences.
# 3. Divide by $(n - 1) \times (n - 2)$. A **star**, where all hang on one, comes out at 1; where all are alike, it is 0.
#
# For four people with 3, 2, 2 and 1 links the differences are 0, 1, 1 and 2, and $4 \div (3 \times 2) = 0.667$. Write **the number of the one with most links, and the centralisation** as `answer_hanging`, like `[31, 0.667]`: the centralisation to **three** decimals.

# %% solution="hanging"
answer_hanging = None
### BEGIN SOLUTION
from course.simulate import centralisation

links = dict(my_company.graph.degree)
answer_hanging = [max(links, key=links.get), centralisation(my_company.graph)]
### END SOLUTION

# %% check="hanging-check" points=3
from course import checks
from course.checks import lesson12

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson12.hanging(lesson12.company(mine), globals().get("answer_hanging"), points=3)

# %% [markdown] lang="ko"
# ## 과제 3. 절단점, 그리고 지름길을 놓을 자리 (5점)
#
# ### 3-1. 누가 쉬면 끊기나 (3점)
#
# 그림에서 한 사람을 손으로 가려 보세요. 나머지가 두 덩어리 이상으로 갈라지면 그 사람이 **절단점**이에요. 절단점의 번호를 **모두** `answer_gates`에 적으세요. `[31, 58]`처럼 대괄호 안에, 쉼표로 나눠서요.

# %% [markdown] lang="en"
# ## Task 3. Articulation points, and where to lay a shortcut (5 points)
#
# ### 3-1. Whose day off cuts somebody off? (3 points)
#
# Cover one person in the picture with a finger. If the others fall into two pieces or more, that person is an **articulation point**. Write the numbers of **all** of them as `answer_gates`: in square brackets, with commas, as in `[31, 58]`.

# %% solution="gates"
answer_gates = None
### BEGIN SOLUTION
from networkx import articulation_points

answer_gates = sorted(articulation_points(my_company.graph))
### END SOLUTION

# %% check="gates-check" points=3
from course import checks
from course.checks import lesson12

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson12.gatekeepers(lesson12.company(mine), globals().get("answer_gates"), points=3)

# %% [markdown] lang="ko"
# ### 3-2. 하나만 더 놓는다면 (2점)
#
# 지름길 하나를 더 놓을 수 있어요. 아래 네 자리 가운데 **절단점이 가장 적게 남는 자리**는 몇 번인가요? `answer_where`에 그 자리의 번호를 적으세요. 맞는지는 채점할 때 알려 드려요. 관리자는 아무도 없애지 않았다는 것을 눈여겨보세요.

# %% [markdown] lang="en"
# ### 3-2. If you may lay one more (2 points)
#
# You may lay one more shortcut. Which of the four places below **leaves the fewest articulation points**? Write its number as `answer_where`. Whether it is right is told when your work is graded. Note that not one manager is taken away.

# %%
my_company.choices()

# %% solution="where"
answer_where = None
### BEGIN SOLUTION
from networkx import Graph, articulation_points

left = [len(list(articulation_points(Graph([*my_company.graph.edges, pair])))) for pair in my_company.offers]
answer_where = my_company.codes[left.index(min(left))]
### END SOLUTION

# %% check="where-check" points=2
from course import checks
from course.checks import lesson12

CASE = 0  # cohort seed
theirs = lesson12.company(checks.variant(CASE, globals().get("my_id")))
result = lesson12.where(theirs, globals().get("answer_where"), points=2, judged=CASE == 0)
### BEGIN HIDDEN TESTS
result = lesson12.where(theirs, globals().get("answer_where"), points=2, judged=True)
### END HIDDEN TESTS
result

# %% [markdown] lang="ko"
# ## 과제 4. 내 조직의 행동 하나 (16점, 강사가 매겨요)
#
# 자포스의 직원은 시키지 않았는데도 손님의 생일 글에 답했고, 월드비전은 후원자끼리 만나는 자리를 열었어요. 하나는 **직원과 손님** 사이에, 다른 하나는 **손님끼리** 새 링크를 놓은 일입니다. 여러분의 조직에서 다음 달에 할 수 있는 **그런 행동 하나**를 고르세요. 회사가 아니어도 좋아요. 동호회도, 교회도, 가게도 조직이에요.
#
# 칸마다 다섯 문장이면 넉넉해요.
#
# | 기준 | 0점 | 2점 | 4점 |
# |:--|:--|:--|:--|
# | 사례에 충실한가 | 어느 조직에나 맞는 말이다 | 실제 사람이 나오지만 그 일이 언제 어디서 일어나는지 흐리다 | 누가, 언제, 무엇을 보고, 무엇을 하는지 한 장면으로 보인다 |
# | 네트워크가 옳은가 | 링크가 아니라 다짐이나 구호다 | 새 링크는 있으나 미디엄이 없거나, 지금의 그림이 없다 | 지금의 링크와 새 링크, 미디엄, 누가 덜 매달리게 되는지를 말한다 |
# | 결정에 까닭이 있는가 | 다른 길을 생각하지 않았다 | 다른 길과 견주었으나 까닭이 느낌이다 | 두 길을 거리, 매달림, 끊기는 사람 가운데 하나로 견주었다 |
# | 한계를 밝혔는가 | 없다 | ‘잘 안될 수도 있다’에 그친다 | 무엇이 잘못될 수 있고 무엇을 세면 알 수 있는지, 누가 일을 더 지게 되는지 적었다 |
#
# 1점과 3점은 그 사이예요.
#
# ### 4-1. 사례 (4점)

# %% [markdown] lang="en"
# ## Task 4. One action for your organisation (16 points, marked by your instructor)
#
# Nobody told the person at Zappos to answer a customer's birthday post. World Vision held gatherings where sponsors met. The one laid a new link **between staff and a customer**, the other **among customers**. Choose **one action of that kind** that your organisation could take next month. It need not be a company: a club, a congregation or a shop is an organisation too.
#
# Five sentences in each cell are plenty.
#
# | Criterion | 0 points | 2 points | 4 points |
# |:--|:--|:--|:--|
# | True to the case? | would fit any organisation | real people, but when and where it happens is vague | one sees the scene: who, when, on seeing what, does what |
# | Is the network right? | a resolution or a slogan, no link | a new link, but no medium, or no picture of today | today's links, the new one, its medium, and who hangs less on whom |
# | Is the decision justified? | no other way was considered | compared with another, by feeling | two ways compared by length, by hanging, or by who is cut off |
# | Are limits named? | none | stops at “it might not work” | what may go wrong, which count would show it, and who has more work to bear |
#
# 1 and 3 points lie between.
#
# ### 4-1. The case (4 points)

# %% [markdown] manual="action-fidelity" points=4 lang="ko"
# - 조직과 그 안의 두 사람:
# - 행동 (누가, 언제, 무엇을 보고, 무엇을):

# %% [markdown] manual="action-fidelity" points=4 lang="en"
# - The organisation, and two people in it:
# - The action (who, when, on seeing what, does what):

# %% [markdown] lang="ko"
# ### 4-2. 네트워크 (4점)

# %% [markdown] lang="en"
# ### 4-2. The network (4 points)

# %% [markdown] manual="action-network" points=4 lang="ko"
# - 지금 있는 링크와 끊긴 곳:
# - 새로 생기는 링크와 그 미디엄:
# - 누가 누구에게 덜 매달리게 되나:

# %% [markdown] manual="action-network" points=4 lang="en"
# - The links there are today, and where they break:
# - The new link and its medium:
# - Who will hang less on whom:

# %% [markdown] lang="ko"
# ### 4-3. 결정 (4점)

# %% [markdown] lang="en"
# ### 4-3. The decision (4 points)

# %% [markdown] manual="action-decision" points=4 lang="ko"
# - 견주어 본 다른 길:
# - 이쪽을 고른 까닭 (거리, 매달림, 끊기는 사람 가운데 하나로):
# - 이 사람들에게 보일 이유 한 문장:

# %% [markdown] manual="action-decision" points=4 lang="en"
# - Another way you considered:
# - Why this one (by length, by hanging, or by who is cut off):
# - One sentence of why, for these people:

# %% [markdown] lang="ko"
# ### 4-4. 한계 (4점)

# %% [markdown] lang="en"
# ### 4-4. Limits (4 points)

# %% [markdown] manual="action-limits" points=4 lang="ko"
# - 잘못될 수 있는 것과, 그것을 알려 줄 숫자:
# - 일을 더 지게 되는 사람과 그에 대한 답:
# - 이 그림이 말하지 못하는 것:

# %% [markdown] manual="action-limits" points=4 lang="en"
# - What may go wrong, and the count that would show it:
# - Who will have more work to bear, and what you answer:
# - What this drawing cannot tell:

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
HandIn("12-organisation")
