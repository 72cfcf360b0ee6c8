# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
# ---

# %% [markdown] lang="ko"
# # 연습 6. 다시 오는 손님까지 세기
#
# 6강에서는 네 비율을 곱했어요. 그런데 진짜 손님은 한 줄로만 가지 않아요. 들여다보고 갔다가 다시 오고, 써 본 다음에 또 옵니다. 이번에는 **되돌아오는 길까지** 세고, 실험 두 사이클로 배운 것을 이어 붙인 다음, 여러분의 다음 실험을 설계해요.
#
# | 과제 | 하는 일 | 점수 | 누가 매기나 |
# |:--|:--|--:|:--|
# | 1 | 기록을 전이 확률 행렬로 옮기기 | 6 | 자동 |
# | 2 | 머무는 평균 횟수 구하기 | 6 | 자동 |
# | 3 | K가 1이 되는 m 구하기 | 4 | 자동 |
# | 4 | 두 사이클의 믿음 잇기 | 4 | 자동 |
# | 5 | 다음 실험 설계하기 | 16 | 강사 |
#
# 모두 36점이고, 85분쯤 걸려요. 과제 1–3에 40분, 과제 4에 10분, 과제 5에 30분을 잡으세요. 셀은 위에서부터 차례로 실행합니다(`Shift`+`Enter`).
#
# 답은 `None`을 지우고 그 자리에 적은 다음, 그 셀과 확인 셀을 차례로 실행하세요. `96 / 412`처럼 **식을 그대로 적어도** 컴퓨터가 계산해 줘요. 확인 셀은 몇 번을 실행해도 점수가 깎이지 않아요.

# %% [markdown] lang="en"
# # Exercise 6. Count those who come again
#
# In lesson 6 you multiplied four rates. But real customers do not walk in a straight line. They look, leave and look again; they use the thing and come back. This time you count **those who come again as well**, join up what two cycles of an experiment taught, and then design your own next experiment.
#
# | Task | What you do | Points | Marked by |
# |:--|:--|--:|:--|
# | 1 | Turn a log into a transition matrix | 6 | the notebook |
# | 2 | Work out the expected visits | 6 | the notebook |
# | 3 | Find the m that makes K 1 | 4 | the notebook |
# | 4 | Carry a belief over two cycles | 4 | the notebook |
# | 5 | Design your next experiment | 16 | your instructor |
#
# That makes 36 points in about 85 minutes. Allow 40 for tasks 1 to 3, 10 for task 4 and 30 for task 5. Run the cells in order, from the top (`Shift`+`Enter`).
#
# Put your answer in place of `None`, then run that cell and the check cell below it. You may **write a sum as it stands**, such as `96 / 412`; the computer works it out. Run the check cells as often as you like; it costs nothing.

# %% lang="ko"
from course import ExperimentCard, HandIn, Sketch, checks, use

use("ko")

# %% lang="en"
from course import ExperimentCard, HandIn, Sketch, checks, use

use("en")

# %% [markdown] lang="ko"
# ### 먼저, 이름표 달기
#
# 과제 1–4의 숫자는 사람마다 달라요. **수강생 번호나 아이디**를 따옴표 사이에 적고 아래 셀을 실행하세요. 제출할 때 쓰는 아이디와 똑같이 적어야 해요.

# %% [markdown] lang="en"
# ### First, your name tag
#
# The numbers of tasks 1 to 4 differ from person to person. Type your **student number or id** between the quotation marks and run the cell. It has to be the id under which you hand in.

# %% solution="me"
my_id = ""
### BEGIN SOLUTION
my_id = "reference"
### END SOLUTION

# %% [markdown] lang="ko"
# 이것이 여러분의 가게가 한 계절 동안 남긴 기록이에요.

# %% [markdown] lang="en"
# This is what your shop counted in a season.

# %%
from course.checks import lesson06

CASE = 0  # cohort seed
log = lesson06.log(checks.variant(CASE, globals().get("my_id")))
log

# %% [markdown] lang="ko"
# ## 과제 1. 기록을 전이 확률 행렬로
#
# 손님은 세 칸 가운데 하나에 있어요. 들여다봄, 삼, 써 봄. **전이 확률 행렬**은 ‘지금 이 칸에 있는 사람이 다음에 저 칸으로 갈 확률’을 모은 표예요. 줄이 지금, 칸이 다음입니다. 알리고 끝난 사람과 떠난 사람은 세 칸 어디로도 가지 않으니 표에 적지 않아요.
#
# | 지금 | → 들여다봄 | → 삼 | → 써 봄 |
# |:--|:-:|:-:|:-:|
# | 들여다봄 | ? | ? | ? |
# | 삼 | ? | ? | ? |
# | 써 봄 | ? | ? | ? |
#
# ### 행렬 채우기 (6점)
#
# 물음표 아홉 개를 `answer_matrix`에 줄 순서대로 적으세요. 넷째 자리까지 적거나 나눗셈을 그대로 적으면 돼요. 한 줄이 맞을 때마다 2점이에요.

# %% [markdown] lang="en"
# ## Task 1. From a log to a transition matrix
#
# A customer is in one of three states: looking, buying, using. The **transition matrix** is the table of chances that somebody who is here now goes there next. Rows are now, columns are next. Whoever tells and ends, or leaves, goes to none of the three and is not written.
#
# | Now | → looks | → buys | → uses |
# |:--|:-:|:-:|:-:|
# | looks | ? | ? | ? |
# | buys | ? | ? | ? |
# | uses | ? | ? | ? |
#
# ### Fill in the matrix (6 points)
#
# Write the nine question marks into `answer_matrix`, row by row, to four decimals or simply as divisions. Each row that is right earns 2 points.

# %% solution="matrix"
answer_matrix = [[None, None, None], [None, None, None], [None, None, None]]
### BEGIN SOLUTION
answer_matrix = [[moves / sum(row) for moves in row[:3]] for row in log.moves]
### END SOLUTION

# %% check="matrix-check" points=6
from course import checks
from course.checks import lesson06

CASE = 0  # cohort seed
seed = checks.variant(CASE, globals().get("my_id"))
lesson06.matrix(lesson06.log(seed), globals().get("answer_matrix"), points=6, unnamed=CASE)

# %% [markdown] lang="ko"
# ## 과제 2. 머무는 평균 횟수
#
# 1,000명이 **처음** 들여다봅니다. 이 사람들이 떠나거나 알리고 끝날 때까지, 모두 합쳐 몇 번 들여다보고, 몇 번 사고, 몇 번 써 볼까요? 6강에서 본 $N = (I - Q)^{-1}$의 첫 줄에 1,000을 곱한 값이에요. 행렬을 뒤집지 않고 손으로도 구할 수 있어요.
#
# 1. 한 번 들여다본 사람이 **다시 들여다보게 될 확률** $L$을 구하세요. 바로 다시 보는 길과, 사고 써 본 다음에 오는 길이 있어요. 이어진 화살표는 곱하고, 두 길은 더합니다.
# 2. 다시 온 사람도 또 올 수 있으니 들여다보는 횟수는 $1000 \times (1 + L + L^2 + \cdots) = \frac{1000}{1 - L}$번이에요.
# 3. 들여다본 횟수에서 사는 횟수를, 사는 횟수에서 써 보는 횟수를 구하세요.
#
# ### 세 횟수 (6점)
#
# 소수 첫째 자리까지, 또는 식을 그대로 `answer_visits`에 들여다봄, 삼, 써 봄 순서로 적으세요. 첫 수가 맞으면 2점이고, 차례로 맞은 만큼 점수가 붙어요.

# %% [markdown] lang="en"
# ## Task 2. Expected visits
#
# 1,000 people look **for the first time**. Until they leave, or tell and end, how often do they look in all, how often do they buy, how often use? It is the first row of lesson 6's $N = (I - Q)^{-1}$, times 1,000. It can be had by hand, without inverting a matrix.
#
# 1. Find the chance $L$ that somebody who looks **will look again**. There is the way of looking again at once, and the way by buying and using. Multiply along arrows in a row, and add the two ways.
# 2. Those who come again may come once more, so the looks are $1000 \times (1 + L + L^2 + \cdots) = \frac{1000}{1 - L}$.
# 3. From the looks find how often people buy, and from that how often they use.
#
# ### Three numbers of visits (6 points)
#
# Write them into `answer_visits`, to one decimal or as the sums themselves, in the order look, buy, use. The first earns 2 points when it is right, and each one after it 2 more.

# %% solution="visits"
answer_visits = [None, None, None]
### BEGIN SOLUTION
import numpy

expected = numpy.linalg.inv(numpy.eye(3) - numpy.array(answer_matrix))
answer_visits = (1000 * expected[0]).tolist()
### END SOLUTION

# %% check="visits-check" points=6
from course import checks
from course.checks import lesson06

CASE = 0  # cohort seed
seed = checks.variant(CASE, globals().get("my_id"))
lesson06.visits(lesson06.log(seed), globals().get("answer_visits"), points=6, unnamed=CASE)

# %% [markdown] lang="ko"
# ## 과제 3. 고리가 살아나려면
#
# ### K가 1이 되는 m (4점)
#
# 알린 사람 하나가 새 손님 $m$명을 데려온다고 합시다. 들여다본 한 사람에게서 나오는 새 손님이 $K$명이에요. **K가 꼭 1이 되는 m**을 구해 소수 셋째 자리까지 `answer_m`에 적으세요. 알릴 확률은 기록에 있고, 과제 2의 횟수를 쓰면 됩니다.
#
# 구하기 전에 짐작해 보세요. 다시 오는 손님을 세지 않았다면 m은 더 클까요, 작을까요?

# %% [markdown] lang="en"
# ## Task 3. For the loop to live
#
# ### The m that makes K 1 (4 points)
#
# Suppose that each who tells brings $m$ new customers. Then one who looks brings $K$ in all. Find **the m that makes K just 1** and write it to three decimals as `answer_m`. The chance of telling is in the log, and the visits are those of task 2.
#
# Guess before you compute: had you not counted those who come again, would m be larger or smaller?

# %% solution="friends"
answer_m = None
### BEGIN SOLUTION
answer_m = 1000 / (answer_visits[2] * log.tell / log.use)
### END SOLUTION

# %% check="friends-check" points=4
from course import checks
from course.checks import lesson06

CASE = 0  # cohort seed
seed = checks.variant(CASE, globals().get("my_id"))
lesson06.friends(lesson06.log(seed), globals().get("answer_m"), points=4, unnamed=CASE)

# %% [markdown] lang="ko"
# ## 과제 4. 두 사이클의 믿음
#
# 같은 가게가 **알리는 미디엄**을 바꿔 가며 세 사이클을 돌렸어요. 써 본 손님에게 건네고, 그중 몇 명이 친구에게 알렸는지 셌습니다.

# %% [markdown] lang="en"
# ## Task 4. A belief over two cycles
#
# The same shop ran three cycles and changed **the medium by which people tell**. It was given to customers who had used the thing, and those who told a friend were counted.

# %%
CASE = 0  # cohort seed
tried = lesson06.cycles(checks.variant(CASE, globals().get("my_id")))
tried

# %% [markdown] lang="ko"
# ### 믿음의 평균 (4점)
#
# 세 번째 사이클이 끝났어요. **나중 미디엄**으로 알리는 비율을 지금 얼마로 믿어야 할까요? 실험 카드처럼 아무것도 모르는 데서 시작합니다. 그것은 성공 하나와 실패 하나를 미리 본 것과 같아서, 믿음의 평균은 이렇게 돼요.
#
# $$\frac{1 + \text{성공한 수}}{2 + \text{해 본 수}}$$
#
# 어느 사이클의 수를 넣을지가 문제예요. 6강의 ‘이어서 할까요, 새로 할까요’를 떠올리세요. 0과 1 사이의 값을 **소수 다섯째 자리까지**, 또는 나눗셈을 그대로 `answer_belief`에 적으세요.

# %% [markdown] lang="en"
# ### The belief's mean (4 points)
#
# The third cycle is over. What should you now believe the rate of telling to be with **the later medium**? Begin from knowing nothing, as the experiment card does. That is as if one success and one failure had been seen beforehand, so the belief's mean is this.
#
# $$\frac{1 + \text{successes}}{2 + \text{tries}}$$
#
# The question is which cycles to put in. Think of “carry on or begin afresh” in lesson 6. Write a value between 0 and 1, to **five decimals** or as a division, as `answer_belief`.

# %% solution="belief"
answer_belief = None
### BEGIN SOLUTION
from course.simulate import Belief

belief = Belief()
for told, given in tried.results[1:]:
    belief = belief.after(told, given)
answer_belief = belief.mean
### END SOLUTION

# %% check="belief-check" points=4
from course import checks
from course.checks import lesson06

CASE = 0  # cohort seed
seed = checks.variant(CASE, globals().get("my_id"))
lesson06.belief(lesson06.cycles(seed), globals().get("answer_belief"), points=4, unnamed=CASE)

# %% [markdown] lang="ko"
# ## 과제 5. 다음 실험 설계하기 (16점, 강사가 매겨요)
#
# 이제 여러분의 사업이에요. 다음 두 주 안에 **실제로 해 볼** 실험 하나를 카드에 적고 잠근 다음, 네 칸에 나누어 글로 설명하세요. 칸마다 서너 문장이면 넉넉해요.
#
# 6강에서 쓴 그림과 카드가 이 컴퓨터에 있으면 아래에 이어서 나타나요. 카드가 이미 잠겨 있다면 ‘다음 사이클’을 눌러 시작하세요. 숫자가 아직 없어도 괜찮습니다. 이 과제는 결과가 아니라 **설계**를 봐요.

# %% [markdown] lang="en"
# ## Task 5. Design your next experiment (16 points, marked by your instructor)
#
# Now for your own business. On the card, write and lock one experiment that you will **really run** within two weeks, then explain it in four cells. Three or four sentences in each are plenty.
#
# If the drawing and the card of lesson 6 are on this computer, they go on below. If the card is locked already, begin with “The next cycle”. It does not matter if there are no counts yet: this task is about the **design**, not the outcome.

# %% lang="ko"
mine = Sketch("my-network", title="내 사업의 네트워크", carry="03-draw-the-mvn", tests=False)
mine

# %% lang="en"
mine = Sketch("my-network", title="The network of my business", carry="03-draw-the-mvn", tests=False)
mine

# %% lang="ko"
ExperimentCard("my-experiment", drawing=mine, title="내 다음 실험", carry="06-context-chain")

# %% lang="en"
ExperimentCard("my-experiment", drawing=mine, title="My next experiment", carry="06-context-chain")

# %% [markdown] lang="ko"
# 칸마다 0점에서 4점까지예요. 1점과 3점은 표의 사이에 있어요.
#
# | 칸 | 0점 | 2점 | 4점 |
# |:--|:--|:--|:--|
# | **사례에 맞는가** | 누구에게 무엇을 하는지 알 수 없어요. | 할 일은 보이지만, 누가 몇 번 해 볼지가 두루뭉술해요. | 누구에게, 어디서, 며칠 동안, 몇 번 할지 적었고 그만큼 할 수 있다는 까닭이 있어요. |
# | **네트워크가 맞는가** | 바꾸는 것이 그림의 어느 링크인지 몰라요. | 링크는 짚었지만, 둘을 한꺼번에 바꾸거나 세는 것이 그 링크의 비율이 아니에요. | 링크 하나, 바꾸는 것 하나이고, 세는 수가 바로 그 링크의 비율이며, 사슬의 다른 단계에 무엇이 달라질지 적었어요. |
# | **결정에 근거가 있는가** | 문턱값이 없거나 결과를 본 다음에 정해요. | 문턱값과 결정이 있지만 왜 그 값인지 몰라요. | 문턱값이 K나 돈에서 나왔고, 넘으면, 못 미치면, 아직 모르면 무엇을 **할지** 다르게 적었고, 카드를 먼저 잠갔어요. |
# | **한계를 말하는가** | 실험하면 알게 된다고만 해요. | 수가 적다는 말처럼 어느 실험에나 맞는 한계예요. | 그 횟수로 무엇을 알 수 없는지, 바꾼 것 말고 무엇이 숫자를 움직일 수 있는지, 이어서 할지 새로 할지 적었어요. |

# %% [markdown] lang="en"
# Each cell is worth 0 to 4 points; 1 and 3 lie between what the table says.
#
# | Cell | 0 points | 2 points | 4 points |
# |:--|:--|:--|:--|
# | **True to the case** | We cannot tell what is done, and to whom. | We see what is done, but who and how many times stays vague. | It says to whom, where, for how many days and how many times, and why that many can be done. |
# | **A right network** | It is not clear which link of the drawing changes. | The link is named, but two things change at once, or what is counted is not its rate. | One link and one change; what is counted is that link's rate; and it says what will follow at the other steps of the chain. |
# | **A justified decision** | No threshold, or one set after looking. | There are a threshold and a decision, but not why this value. | The threshold comes from K or from money; above, below and “not known yet” each lead to something else you will **do**; and the card was locked first. |
# | **Limits named** | It only says that the experiment will tell. | The limits would fit any experiment, such as small numbers. | It says what so many tries cannot show, what else could move the number, and whether the next cycle would carry on or begin afresh. |

# %% [markdown] lang="ko"
# ### 사례에 맞는가
#
# 누구에게, 무엇을, 며칠 동안, 몇 번 해 보나요?

# %% [markdown] lang="en"
# ### True to the case
#
# To whom, what, for how many days, how many times?

# %% [markdown] manual="next-fidelity" points=4 lang="ko"
# - 누구에게, 어디서:
# - 며칠 동안 몇 번, 그만큼 할 수 있는 까닭:

# %% [markdown] manual="next-fidelity" points=4 lang="en"
# - To whom, and where:
# - For how many days and how many times, and why that is possible:

# %% [markdown] lang="ko"
# ### 네트워크가 맞는가
#
# 어느 링크의 무엇을 바꾸나요? 세는 수는 그 링크의 비율인가요?

# %% [markdown] lang="en"
# ### A right network
#
# What do you change, at which link? Is what you count that link's rate?

# %% [markdown] manual="next-network" points=4 lang="ko"
# - 바꾸는 링크와 바꾸는 것 하나:
# - 무엇을 성공으로 세나:
# - 다른 단계에서 달라질 것:

# %% [markdown] manual="next-network" points=4 lang="en"
# - The link, and the one change:
# - What counts as a success:
# - What will follow at the other steps:

# %% [markdown] lang="ko"
# ### 결정에 근거가 있는가
#
# 문턱값은 어디에서 나왔나요? 그다음에는 무엇을 하나요?

# %% [markdown] lang="en"
# ### A justified decision
#
# Where does the threshold come from, and what will you do then?

# %% [markdown] manual="next-decision" points=4 lang="ko"
# - 문턱값과 그 값이 나온 곳:
# - 넘으면 · 못 미치면 · 아직 모르면:

# %% [markdown] manual="next-decision" points=4 lang="en"
# - The threshold, and where it comes from:
# - Above · below · not known yet:

# %% [markdown] lang="ko"
# ### 한계를 말하는가
#
# 이 실험이 끝까지 말해 주지 못하는 것은 무엇인가요?

# %% [markdown] lang="en"
# ### Limits named
#
# What will this experiment not tell you, even when it is done?

# %% [markdown] manual="next-limits" points=4 lang="ko"
# - 이 횟수로는 알 수 없는 것:
# - 숫자를 움직일 수 있는 다른 것:
# - 다음 사이클은 이어서, 아니면 새로:

# %% [markdown] manual="next-limits" points=4 lang="en"
# - What so many tries cannot show:
# - What else could move the number:
# - The next cycle, carried on or begun afresh:

# %% [markdown] lang="ko"
# ## 제출하기
#
# 1. **커널** 메뉴에서 **커널 재시작 후 모든 셀 실행**을 눌러 처음부터 다시 실행하고, 확인 셀의 점수가 그대로인지 보세요.
# 2. 노트북을 저장하세요(`Ctrl`+`S`).
# 3. **Nbgrader** 메뉴의 **Assignment List**에서 이 과제의 **Submit**을 누르세요. 마감 전에는 몇 번이고 다시 낼 수 있고, 마지막에 낸 것을 채점해요.
#
# Assignment List가 없다면 아래 단추를 누르세요. 노트북과 그림, 카드가 든 zip 파일이 생겨요. 그 파일을 강사가 알려 준 곳에 올리면 돼요.

# %% [markdown] lang="en"
# ## Hand it in
#
# 1. In the **Kernel** menu choose **Restart Kernel and Run All Cells…** to run everything afresh, and see that the check cells still show your points.
# 2. Save the notebook (`Ctrl`+`S`).
# 3. In the **Nbgrader** menu open **Assignment List** and press **Submit** beside this assignment. You can submit as often as you like before the deadline; the last one counts.
#
# If there is no Assignment List, press the button below. It makes a zip file of your notebook, drawing and card: upload it where your instructor asks.

# %%
HandIn("06-context-chain")
