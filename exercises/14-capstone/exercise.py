# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
# ---

# %% [markdown] lang="ko"
# # 연습 14. 마무리 프로젝트
#
# 이 과정에서 여러분이 만든 것을 네 가지 파일로 냅니다. **줄인 네트워크, 그 컨텍스트, 먼저 잠근 실험 한 사이클, 결정 메모**입니다. 14강에서 시작한 것이 이 컴퓨터에 있으면 그대로 이어져요.
#
# | 과제 | 하는 일 | 점수 | 누가 매기나 |
# |:--|:--|--:|:--|
# | 1 | 남의 카드로 몸풀기 | 6 | 자동 |
# | 2 | 내 파일 네 가지 | 14 | 자동 |
# | 3 | 두 번 돌려도 같은 결과 | 2 | 자동 |
# | 4 | 결정을 글로 | 20 | 강사 |
#
# 모두 42점이고, 앉아서 하는 시간은 90분쯤 걸려요. 실험은 그 사이에 하는 일입니다. **과제 1과 2의 카드 잠그기까지를 첫날에** 하고, 한 주쯤 세어 온 다음 나머지를 하세요.
#
# K가 얼마여야 한다는 점수는 **어디에도 없어요.** 기계는 파일이 온전한지, 네 파일이 같은 이야기를 하는지만 봅니다. 무엇을 배웠는지는 강사가 읽어요.

# %% [markdown] lang="en"
# # Exercise 14. The capstone
#
# You hand in what you have made in this course as four files: **a network, cut back; its context; one cycle of an experiment, locked first; and a decision memo.** If you began them in lesson 14 on this computer, they go on here.
#
# | Task | What you do | Points | Marked by |
# |:--|:--|--:|:--|
# | 1 | Warm up with another's card | 6 | the notebook |
# | 2 | Your own four files | 14 | the notebook |
# | 3 | Run twice, the same | 2 | the notebook |
# | 4 | The decision in writing | 20 | your instructor |
#
# That makes 42 points, and about 90 minutes at the desk. The experiment happens in between. **On the first day do task 1, and task 2 as far as locking your card.** Count for a week or so, then do the rest.
#
# **Nowhere are there points for what K is.** The notebook looks whether the files are whole and tell the same story. What you have learned is read by your instructor.

# %% lang="ko"
from course import ExperimentCard, HandIn, JourneyBoard, Memo, Sketch, checks, use
from course.checks import lesson14

use("ko")

# %% lang="en"
from course import ExperimentCard, HandIn, JourneyBoard, Memo, Sketch, checks, use
from course.checks import lesson14

use("en")

# %% [markdown] lang="ko"
# **여러분은 누구인가요?** 수강생 번호나 아이디를 따옴표 안에 적고 실행하세요. 과제 1과 3의 숫자가 여기서 나와요. 사람마다 달라서 옆 사람의 답은 맞지 않아요.

# %% [markdown] lang="en"
# **Who are you?** Type your student number or id between the quotation marks and run the cell. The numbers of tasks 1 and 3 follow from it. They differ from person to person, so a neighbour's answers will not fit.

# %% solution="me"
my_id = ""
### BEGIN SOLUTION
my_id = "reference"
### END SOLUTION

# %% [markdown] lang="ko"
# ## 과제 1. 남의 카드로 몸풀기 (6점)
#
# 자기 것을 잠그기 전에 남의 것으로 두 가지를 연습합니다.
#
# ### 1-1. 문턱값은 어디서 오나 (3점)
#
# 어느 가게의 고리예요. 링크 셋 가운데 **찾아오는 비율**은 아직 아무도 세지 않아서 비어 있어요. 이 고리의 K가 1이 되려면 닿은 사람 가운데 **적어도 몇 퍼센트** 찾아와야 하나요? 소수 셋째 자리까지, 또는 식을 그대로 `answer_threshold`에 적으세요.

# %% [markdown] lang="en"
# ## Task 1. Warm up with another's card (6 points)
#
# Before you lock your own, practise two things on somebody else's.
#
# ### 1-1. Where a threshold comes from (3 points)
#
# Here is a shop's loop of three links. How many of those reached **pay a visit** nobody has counted yet, so that rate is blank. For K of this loop to be 1, **at least how many per cent** have to visit? Write it to three decimals, or the sum itself, as `answer_threshold`.

# %%
CASE = 0  # cohort seed
their_shop = lesson14.shop(checks.variant(CASE, globals().get("my_id")))
their_shop

# %% solution="threshold"
answer_threshold = None
### BEGIN SOLUTION
answer_threshold = 100 / (their_shop.rate("gift") * their_shop.rate("welcome"))
### END SOLUTION

# %% check="threshold-check" points=3
from course import checks
from course.checks import lesson14

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson14.threshold(lesson14.shop(mine), globals().get("answer_threshold"), points=3)

# %% [markdown] lang="ko"
# ### 1-2. 몇 명이면 틀린 것일까 (3점)
#
# 다른 사람이 잠근 카드예요. 이 사람의 주장은 ‘문턱값을 넘는다’입니다. 좋은 **반증**은 숫자예요. 몇 명까지면 카드가 ‘바꾼다’나 ‘멈춘다’라고 할까요? 그런 수 가운데 **가장 큰 수**를 찾으세요. 견주어 보도록 카드가 ‘계속한다’고 하는 **가장 작은 수**도 찾아, 두 수를 `answer_falsifier`에 `[28, 17]`처럼 적으세요. 앞이 ‘계속한다’, 뒤가 ‘바꾼다’예요.
#
# 카드 아래 칸에서 괄호 안의 수를 바꿔 가며 실행하면 카드가 대답해요. 문턱값에 해당하는 사람 수부터 물어보고, 왜 거기가 답이 아닌지 생각해 보세요.

# %% [markdown] lang="en"
# ### 1-2. How many, and it is wrong? (3 points)
#
# Somebody else has locked this card. Their claim is “we are above the threshold”. A good **falsifier** is a number: up to how many successes does the card say **“change” or “stop”**? Find the **largest** such number. To compare, find the **smallest** at which it says “persist” as well, and write both as `answer_falsifier`, like `[28, 17]`: first “persist”, then “change”.
#
# In the cell below the card, change the number in the brackets and run it: the card answers. Begin with the number of people that equals the threshold, and think about why that is not it.

# %%
CASE = 0  # cohort seed
their_card = lesson14.card(checks.variant(CASE, globals().get("my_id")))
their_card

# %%
print(their_card.says(10))

# %% solution="falsifier"
answer_falsifier = None
### BEGIN SOLUTION
fails = [count for count in range(their_card.tries + 1) if their_card.decision(count) in ("pivot", "stop")]
answer_falsifier = [their_card.decisions.index("persist"), max(fails)]
### END SOLUTION

# %% check="falsifier-check" points=3
from course import checks
from course.checks import lesson14

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson14.falsifier(lesson14.card(mine), globals().get("answer_falsifier"), points=3)

# %% [markdown] lang="ko"
# ## 과제 2. 내 파일 네 가지 (14점)
#
# 이제 여러분의 것입니다. 14강과 같은 이름의 파일을 쓰니, 거기서 만든 것이 있으면 나타나요. 확인 셀은 **저장된 파일**만 읽어요. 고친 다음에는 확인 셀을 다시 실행하세요.
#
# ### ① 줄인 네트워크 (3점)
#
# 노드 셋에서 여섯이면 충분해요. 링크마다 **누가, 무엇을 하고, 무엇으로, 누구에게**와 **비율**을 적고, 처음 사람에게 돌아오는 길을 두세요. 살아 있지 않아도 괜찮아요. 수업의 그림과 절반 넘게 같으면 이 과제의 점수가 없어요.

# %% [markdown] lang="en"
# ## Task 2. Your own four files (14 points)
#
# Now your own. The files have the names they had in lesson 14: what you made there appears here. A check cell reads **what is saved** and nothing else. After a change, run it again.
#
# ### ① The network, cut back (3 points)
#
# Three to six nodes are enough. For every link write **who does what, by what, to whom**, and a **rate**, and leave a way back to the person who starts. It need not be alive. If more than half of it repeats a drawing of the course, this task earns no points.

# %% lang="ko"
my_drawing = Sketch("my-network", carry="03-draw-the-mvn", title="내 사업의 네트워크")
my_drawing

# %% lang="en"
my_drawing = Sketch("my-network", carry="03-draw-the-mvn", title="The network of my business")
my_drawing

# %% check="drawing" points=3
from course.checks import lesson14

CASE = 0  # cohort seed
lesson14.drawing("my-network", CASE, points=3)

# %% [markdown] lang="ko"
# ### ② 같은 그림의 컨텍스트 (2점)
#
# 같은 그림을 여정 보드로 봅니다. 링크마다 발견, 선택, 경험, 공유 가운데 하나를 고르고, 끊긴 곳이 없는지 보세요. 공유한 것이 처음 사람에게 **돌아가는 링크**는 단계를 비워 둡니다.

# %% [markdown] lang="en"
# ### ② The context of the same drawing (2 points)
#
# The same drawing on the journey board. Give each link one of discover, select, experience and share, and see that nothing is interrupted. The link that carries what is shared **back to the first person** stays without a stage.

# %% lang="ko"
JourneyBoard("my-network", carry="03-draw-the-mvn", title="내 사업의 여정")

# %% lang="en"
JourneyBoard("my-network", carry="03-draw-the-mvn", title="The journey of my business")

# %% check="context" points=2
from course.checks import lesson14

CASE = 0  # cohort seed
lesson14.context("my-network", CASE, points=2)

# %% [markdown] lang="ko"
# ### ③ 먼저 잠근 실험 (3점)
#
# 짐작인 비율 가운데 **‘살아 있다’는 말이 걸려 있는 것** 하나를 고르세요. 과제 1-1처럼 문턱값을 구하고, 칸을 다 채우고, **잠근 다음에** 세세요. 여기까지가 첫날입니다. 다 세면 돌아와 숫자를 적으세요.
#
# 점수는 셋입니다. 계획이 온전한가, 세기 전에 잠갔는가, 약속한 만큼 세었는가. 결과가 좋은지 나쁜지는 보지 않아요.

# %% [markdown] lang="en"
# ### ③ An experiment locked first (3 points)
#
# Of the rates that are guesses, choose the one **on which the word “alive” hangs**. Find its threshold as in task 1-1, fill in every field, and count **only after you have locked it**. That is where the first day ends. When the count is in, come back and enter it.
#
# Three things earn points: the plan is whole, it was locked before the count, and as many were counted as promised. Whether the result is good or bad is not asked.

# %% lang="ko"
my_card = ExperimentCard("my-experiment", drawing=my_drawing, title="내 실험", carry="06-context-chain")
my_card

# %% lang="en"
my_card = ExperimentCard("my-experiment", drawing=my_drawing, title="My experiment", carry="06-context-chain")
my_card

# %% check="locked" points=3
from course.checks import lesson14

lesson14.locked("my-experiment", points=3)

# %% [markdown] lang="ko"
# **센 값을 그림에 (2점).** 위의 그림판에서 실험한 링크의 비율을 센 값으로 고치세요. 성공한 수 ÷ 해 본 수, 소수 둘째 자리까지예요. 고치고 나면 K가 달라져요. 새 K를 적어 두세요. 메모에 씁니다.

# %% [markdown] lang="en"
# **The count in the drawing (2 points).** In the sketch above, put the counted rate on the link you worked on: succeeded ÷ tried, to two decimals. K changes with it. Note the new K; the memo needs it.

# %% check="counted" points=2
from course.checks import lesson14

CASE = 0  # cohort seed
lesson14.counted("my-network", "my-experiment", CASE, points=2)

# %% [markdown] lang="ko"
# ### ④ 결정 메모 (4점)
#
# 메모의 **숫자 칸**에 셋을 차례로 적으세요. 몇 가운데 몇인지, 잠근 문턱값이 몇 %였는지, 센 값을 넣은 K가 얼마인지예요. ‘36명 가운데 9명(25%). 문턱값은 60%였다. K 0.42’처럼요. 확인 셀은 이 숫자들을 카드와 그림에서 찾아 견줍니다. 주장과 반증이 맞는 말인지는 과제 4에서 사람이 읽어요.

# %% [markdown] lang="en"
# ### ④ The decision memo (4 points)
#
# Under **The number** write three things in turn: how many of how many, the locked threshold in per cent, and K with the count put in. For example “9 of 36 (25%). The threshold was 60%. K 0.42”. The check cell looks these numbers up in your card and your drawing. Whether claim and falsifier are any good is read by a person, in task 4.

# %% lang="ko"
Memo("my-memo", experiment=my_card, title="내 결정 메모", carry="14-capstone")

# %% lang="en"
Memo("my-memo", experiment=my_card, title="My decision memo", carry="14-capstone")

# %% check="memo" points=4
from course.checks import lesson14

CASE = 0  # cohort seed
lesson14.memo("my-memo", "my-experiment", "my-network", CASE, points=4)

# %% [markdown] lang="ko"
# ## 과제 3. 두 번 돌려도 같은 결과 (2점)
#
# 남이 여러분의 결과를 믿으려면 **다시 돌려서 같은 것**이 나와야 해요. 아래 칸은 여러분의 카드를 세계 10만 개에서 해 봅니다. 세계마다 참 비율은 문턱값과 **똑같고** 운만 달라요. 운은 여러분의 씨앗에서 나옵니다. 두 번 실행해서 같은 표가 나오는지 보고, **‘계속한다’가 나온 세계의 수**를 `answer_run`에 적으세요. 확인 셀이 여러분의 카드로 다시 돌려 같은 수가 나오는지 봅니다.
#
# 적고 나서 생각해 보세요. 문턱값을 넘지 않았는데도 운으로 ‘계속한다’가 나온 세계가 이만큼이에요. 카드의 ‘확신’을 다르게 정했다면 어땠을까요?

# %% [markdown] lang="en"
# ## Task 3. Run twice, the same (2 points)
#
# For others to trust a result, **running it again has to give the same**. The cell below tries your card in 100,000 worlds. In each the true rate **equals** the threshold, and only luck differs. The luck comes from your own seed. Run the cell twice, see that the table stays the same, and write **in how many worlds the card says “persist”** as `answer_run`. The check cell runs your card again and looks for the same number.
#
# Then think: in that many worlds luck alone said “persist”, though the threshold was not exceeded. What if you had asked the card to be more, or less, sure?

# %%
CASE = 0  # cohort seed
my_worlds = lesson14.worlds("my-experiment", checks.variant(CASE, globals().get("my_id")))
my_worlds

# %% solution="run"
answer_run = None
### BEGIN SOLUTION
answer_run = my_worlds.persist
### END SOLUTION

# %% check="run-check" points=2
from course import checks
from course.checks import lesson14

CASE = 0  # cohort seed
mine = checks.variant(CASE, globals().get("my_id"))
lesson14.run("my-experiment", mine, CASE, globals().get("answer_run"), points=2)

# %% [markdown] lang="ko"
# ## 과제 4. 결정을 글로 (20점, 강사가 매겨요)
#
# 14강의 채점표 그대로예요. 다섯 칸에 나누어 쓰고, 칸마다 다섯 문장이면 넉넉해요. 내기 전에 옆 사람과 바꿔 읽으세요. 읽는 사람은 점수마다 **글에서 옮긴 문장 하나**와 **고칠 방법 하나**를 말해 줍니다.
#
# | 기준 | 0점 | 2점 | 4점 |
# |:--|:--|:--|:--|
# | 사례에 충실한가 | 어느 가게에나 맞는 말이다 | 실제 손님이 나오지만 몇 곳은 상상이다 | 링크마다 누가 언제 그러는지 말할 수 있다 |
# | 네트워크가 옳은가 | 돌아오는 길이 없다 | 고리는 있으나 미디엄이나 단계가 빈다 | 다섯 시험과 끊김을 스스로 확인했고, 걸린 것은 왜인지 안다 |
# | 결정에 까닭이 있는가 | 어떤 숫자여도 같은 결정이다 | 숫자를 보고 정했다 | 미리 잠근 규칙대로 정했고, 접은 것이 있다 |
# | 한계를 밝혔는가 | 없다 | ‘자료가 더 필요하다’에 그친다 | 재지 않은 것과 틀렸을 수 있는 것을 짚었다 |
# | 실험이 무엇을 가르쳤는가 | 알던 것을 되풀이한다 | 바뀐 생각이 있다 | 틀린 짐작을 짚고, 그림과 다음 실험을 고쳤다 |
#
# 1점과 3점은 그 사이예요.
#
# ### 4-1. 사례 (4점)

# %% [markdown] lang="en"
# ## Task 4. The decision in writing (20 points, marked by your instructor)
#
# The rubric is lesson 14's. There are five cells, and five sentences in each are plenty. Before you hand in, swap with a neighbour. With each mark the reader gives **one sentence copied from your text** and **one way to mend it**.
#
# | Criterion | 0 points | 2 points | 4 points |
# |:--|:--|:--|:--|
# | True to the case? | would fit any business | real customers, but parts are imagined | for each link, says who does it and when |
# | Is the network right? | no way back | a loop, but media or stages are blank | has checked the five tests and the breaks, and knows why any fails |
# | Is the decision justified? | any number would have led to it | decided on seeing the number | decided by the rule locked beforehand, and dropped something |
# | Are limits named? | none | stops at “more data are needed” | says what was not measured and what may be wrong |
# | What did the experiment teach? | repeats what was known | some idea has changed | names the guess that was wrong; drawing and next experiment are mended |
#
# 1 and 3 points lie between.
#
# ### 4-1. The case (4 points)

# %% [markdown] manual="capstone-fidelity" points=4 lang="ko"
# - 이 사업과, 이름을 붙일 수 있는 손님 한 사람:
# - 링크마다 실제로 본 것 (누가, 언제):
# - 보지 못하고 상상한 링크:

# %% [markdown] manual="capstone-fidelity" points=4 lang="en"
# - The business, and one customer you could name:
# - For each link, what you have really seen (who, when):
# - Links you have imagined rather than seen:

# %% [markdown] lang="ko"
# ### 4-2. 네트워크 (4점)

# %% [markdown] lang="en"
# ### 4-2. The network (4 points)

# %% [markdown] manual="capstone-network" points=4 lang="ko"
# - 다섯 시험 가운데 통과한 것과 걸린 것, 걸린 까닭:
# - 뺀 것과, 빼도 되었던 까닭:
# - 컨텍스트에서 끊긴 곳, 또는 가장 많이 떠나는 곳:

# %% [markdown] manual="capstone-network" points=4 lang="en"
# - Of the five tests, those passed and those failed, and why:
# - What you cut, and why it could go:
# - Where the context breaks, or where most people leave:

# %% [markdown] lang="ko"
# ### 4-3. 결정 (4점)

# %% [markdown] lang="en"
# ### 4-3. The decision (4 points)

# %% [markdown] manual="capstone-decision" points=4 lang="ko"
# - 문턱값이 어디서 왔나:
# - 잠근 규칙이 하라고 한 것과, 내가 한 것:
# - 이 결정으로 접은 것:

# %% [markdown] manual="capstone-decision" points=4 lang="en"
# - Where the threshold came from:
# - What the locked rule said, and what you did:
# - What you dropped because of it:

# %% [markdown] lang="ko"
# ### 4-4. 한계 (4점)

# %% [markdown] lang="en"
# ### 4-4. Limits (4 points)

# %% [markdown] manual="capstone-limits" points=4 lang="ko"
# - 재지 않은 것:
# - 틀렸을 수 있는 것과, 그렇다면 무엇이 보였을까:
# - 이 결과를 써서는 안 되는 곳:

# %% [markdown] manual="capstone-limits" points=4 lang="en"
# - What was not measured:
# - What may be wrong, and what you would then have seen:
# - Where this result must not be used:

# %% [markdown] lang="ko"
# ### 4-5. 실험이 가르친 것 (4점)

# %% [markdown] lang="en"
# ### 4-5. What the experiment taught (4 points)

# %% [markdown] manual="capstone-learned" points=4 lang="ko"
# - 틀린 짐작과, 그렇게 짐작했던 까닭:
# - 그래서 그림에서 고친 곳:
# - 다음 사이클의 카드에 잠글 문턱값과 그 까닭:

# %% [markdown] manual="capstone-learned" points=4 lang="en"
# - The guess that was wrong, and why you had made it:
# - What you changed in the drawing because of it:
# - The threshold you will lock for the next cycle, and why:

# %% [markdown] lang="ko"
# ## 제출하기
#
# 1. **커널** 메뉴에서 **커널 재시작 후 모든 셀 실행**을 눌러 처음부터 다시 실행하고, 확인 셀의 점수가 그대로인지 보세요.
# 2. 노트북을 저장하세요(`Ctrl`+`S`).
# 3. **Nbgrader** 메뉴의 **Assignment List**에서 이 과제의 **Submit**을 누르세요. 마감 전에는 몇 번이고 다시 낼 수 있고, 마지막에 낸 것을 채점해요.
#
# Assignment List가 없다면 아래 단추를 누르세요. 노트북, 그림, 카드, 메모가 든 zip 파일이 생겨요. 그 파일을 강사가 알려 준 곳에 올리면 돼요.

# %% [markdown] lang="en"
# ## Hand it in
#
# 1. In the **Kernel** menu choose **Restart Kernel and Run All Cells…** to run everything afresh, and see that the check cells still show your points.
# 2. Save the notebook (`Ctrl`+`S`).
# 3. In the **Nbgrader** menu open **Assignment List** and press **Submit** beside this assignment. You can submit as often as you like before the deadline; the last one counts.
#
# If there is no Assignment List, press the button below. It makes a zip file of your notebook, drawing, card and memo: upload it where your instructor asks.

# %%
HandIn("14-capstone")

# %% answer="my-capstone"
import json
from pathlib import Path

from course.network import Link, Network, Node

for shelf in ("sketches", "experiments", "boards"):
    Path(shelf).mkdir(exist_ok=True)
Network(
    [
        Node("n1", "체험권을 받은 친구", "person", ("buyer",), 60, 320),
        Node("n2", "동네 수영장", "place", ("producer",), 360, 320),
        Node("n3", "새로 등록한 사람", "person", ("buyer",), 660, 320),
        Node("n4", "석 달째 나오는 회원", "person", ("mediator",), 660, 580),
        Node("n5", "하루 체험권", "product", (), 360, 580),
    ],
    [
        Link("l1", "n1", "n2", "들른다", "하루 체험권", 0.5, stage="discover"),
        Link("l2", "n2", "n3", "등록을 받는다", "초보 레인 첫 수업", 0.6, stage="select"),
        Link("l3", "n3", "n4", "석 달을 나온다", "출석 도장판", 0.7, stage="experience"),
        Link("l4", "n4", "n5", "챙긴다", "도장판 뒷장", 0.45, stage="share"),
        Link("l5", "n5", "n1", "건너간다", "탈의실에서 나눈 말", 4),
    ],
    title="동네 수영장",
    initiator="n1",
).write("sketches/my-network.json")
plan = {
    "link": "석 달째 나오는 회원 → 하루 체험권: 챙긴다 (도장판 뒷장)",
    "change": "도장판을 다 채우면 뒷장에 하루 체험권을 붙여 준다",
    "people": "3월에 도장판을 다 채운 회원, 채운 차례대로 40명",
    "count": "2주 안에 체험권을 떼어 간 회원",
    "tries": 40,
    "goal": 60,
    "floor": 20,
    "sure": 90,
    "persist": "모든 도장판에 붙인다",
    "pivot": "뒷장은 접고 다른 때를 고른다",
    "stop": "체험권을 접는다",
}
count = {"tried": 40, "succeeded": 18, "at": "2026-04-20T09:00:00+00:00"}
cycle = {
    "plan": plan,
    "prior": [1.0, 1.0],
    "begun": "afresh",
    "locked": "2026-03-02T09:00:00+00:00",
    "counts": [count],
}
memo = {
    "claim": "도장판을 다 채운 순간에는 나눌 마음이 있어도 줄 사람이 떠오르지 않는다.",
    "number": "40명 가운데 18명(45%). 문턱값은 60%였다. 센 값을 넣은 K 0.38.",
    "falsifier": "이름을 적는 칸을 둔 체험권을 40명에게 주어 20명 이하가 떼어 가면 이 주장은 틀렸다.",
    "next_step": "5월 4일부터 연수가 이름 칸이 있는 체험권으로 바꾸고 6월 15일에 센다.",
    "limits": "떼어 간 것만 세었고 건넨 것은 세지 않았다. 봄 한 철, 수영장 한 곳이다.",
}
for path, content in {
    "experiments/my-experiment.json": {"schema": 1, "cycles": [cycle]},
    "boards/my-memo.json": {"schema": 1, "setting": memo, "at": "2026-04-21T09:00:00+00:00"},
}.items():
    Path(path).write_text(json.dumps(content, ensure_ascii=False), "utf-8")
