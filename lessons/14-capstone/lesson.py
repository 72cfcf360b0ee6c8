# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
# ---

# %% [markdown] lang="ko"
# # 14강. 마무리 프로젝트
#
# 여러분의 네트워크, 컨텍스트, 한 번의 실험, 결정을 **한 장**으로 묶습니다. 지어낸 식물 가게가 한 걸음씩 먼저 가 보여 줍니다.
#
# 자기 사업의 그림이나 실험이 아직 없어도 괜찮아요. 식물 가게를 끝까지 따라가면 됩니다. 셀은 위에서부터 **Shift+Enter**로 실행하세요.

# %% [markdown] lang="en"
# # Lesson 14. The capstone
#
# Bring your network, its context, one experiment and a decision together on **one page**. An invented plant shop goes ahead of you, step by step.
#
# No drawing or experiment of your own yet? Follow the plant shop to the end. Run the cells from the top with **Shift+Enter**.

# %% lang="ko"
from course import use

use("ko")

# %% lang="en"
from course import use

use("en")

# %% [markdown] lang="ko" part="goals plan"
# ## 오늘 할 수 있게 되는 것
#
# - 그림에서 뺄 것을 빼고, 남긴 링크를 **왜 남겼는지** 말합니다.
# - 데이터보다 먼저 잠근 **문턱값**으로 결정합니다.
# - 무엇이 나오면 생각을 바꿀지 **반증**을 숫자로 적습니다.
# - 남의 과제를 같은 채점표로 읽고 고칠 곳을 짚어 줍니다.
#
# | 시간 | 하는 일 |
# | --- | --- |
# | 0–5분 | 여는 사례, 내는 것과 채점표 |
# | 5–17분 | 클리닉 1: 그림 |
# | 17–29분 | 클리닉 2: 컨텍스트 |
# | 29–41분 | 클리닉 3: 문턱값 잠그기 |
# | 41–53분 | 클리닉 4: 세고 결정하기 |
# | 53–65분 | 클리닉 5: 높은 K와 배운 것, 구호 |
# | 65–77분 | 클리닉 6: 결정 메모 |
# | 77–90분 | 한 장으로 묶어 서로 읽기, 나가는 질문 |
#
# 클리닉마다 앞의 6분은 식물 가게, 뒤의 6분은 여러분의 것입니다. 5번만 다 같이 합니다.

# %% [markdown] lang="en" part="goals plan"
# ## What you will be able to do
#
# - Cut a drawing back, and say **why** each link that stays has stayed.
# - Decide by a **threshold** that was locked before the data came.
# - Write down, as a number, what would **prove you wrong**.
# - Read another's work by the same rubric and show where it can be mended.
#
# | Minutes | What we do |
# | --- | --- |
# | 0–5 | The case; what you hand in, and the rubric |
# | 5–17 | Clinic 1: the drawing |
# | 17–29 | Clinic 2: the context |
# | 29–41 | Clinic 3: locking a threshold |
# | 41–53 | Clinic 4: counting and deciding |
# | 53–65 | Clinic 5: a high K and what was learnt; a slogan |
# | 65–77 | Clinic 6: the decision memo |
# | 77–90 | One page, read by others; a question on the way out |
#
# The first six minutes of a clinic belong to the plant shop, the other six to you. Only number 5 is for all of us together.

# %% [markdown] lang="ko" part="hook"
# ## 여는 사례: 미리 적게 했더니 (5분)
#
# 미국 국립 심장·폐·혈액 연구소(NHLBI)는 심장병을 막을 약과 보충제를 큰돈을 들여 시험합니다. 카플란과 어빈이 1970년부터 2012년까지의 시험 55건을 모아 보았어요([2015년 8월 5일](https://doi.org/10.1371/journal.pone.0132382)). 2000년 전에 발표된 {{of_before}}건 가운데 {{good_before}}건({{rate_before}}%)이 ‘효과가 있다’고 했습니다. 그 뒤의 {{of_after}}건에서는 {{good_after}}건({{rate_after}}%)이었어요.
#
# 약이 갑자기 나빠졌을까요? 그사이에 달라진 것 하나는 **무엇을 셀지 미리 등록**하게 된 것입니다. 2000년 전의 시험은 하나도 미리 등록하지 않았고, 그 뒤의 시험은 모두 등록했습니다. 여러 가지를 재어 놓고 좋은 것을 골라 말할 수 없게 된 거죠. 저자들도 등록이 한몫했을 **수 있다**고만 말합니다. 앞뒤를 견준 것이라 그사이에 다른 것도 달라졌을 테니까요.
#
# 마케팅 실험에는 등록소가 없습니다. 그래서 우리가 스스로 잠급니다.
#
# **내는 것은 네 가지입니다.** ① 줄인 네트워크, ② 같은 그림의 컨텍스트, ③ 문턱값을 먼저 잠근 실험 한 사이클, ④ 결정 메모. 채점표는 숨기지 않습니다. 다섯 줄에 4점씩, **20점**이에요.
#
# | 기준 | 0점 | 2점 | 4점 |
# | --- | --- | --- | --- |
# | 사례에 충실한가 | 어느 가게에나 맞는 말 | 실제 손님이 나오지만 몇 곳은 상상 | 링크마다 누가 언제 그러는지 말할 수 있다 |
# | 네트워크가 옳은가 | 돌아오는 길이 없다 | 고리는 있으나 미디엄이나 단계가 빈다 | 다섯 시험과 끊김을 스스로 확인했고, 걸린 것은 왜인지 안다 |
# | 결정에 까닭이 있는가 | 어떤 숫자여도 같은 결정 | 숫자를 보고 정했다 | 미리 잠근 규칙대로 정했고, 접은 것이 있다 |
# | 한계를 밝혔는가 | 없다 | ‘자료가 더 필요하다’ | 재지 않은 것과 틀렸을 수 있는 것을 짚었다 |
# | 실험이 무엇을 가르쳤는가 | 알던 것을 되풀이한다 | 바뀐 생각이 있다 | 틀린 짐작을 짚고, 그림과 다음 실험을 고쳤다 |
#
# 어디에도 **K가 얼마여야 한다**는 줄은 없습니다. 왜 없을까요? 다섯 번째 클리닉에서 답합니다.

# %% [markdown] lang="en" part="hook"
# ## The case: when it had to be written down first (5 minutes)
#
# The National Heart, Lung, and Blood Institute of the United States spends a great deal on trials of drugs and supplements against heart disease. Kaplan and Irvin collected 55 of them, from 1970 to 2012 ([5 August 2015](https://doi.org/10.1371/journal.pone.0132382)). Of the {{of_before}} published before 2000, {{good_before}} reported a benefit ({{rate_before}}%). Of the {{of_after}} published later, {{good_after}} did ({{rate_after}}%).
#
# Had the drugs suddenly become worse? One thing that had changed in between: **what would be counted had to be registered beforehand**. Before 2000 none of the trials was registered in advance, afterwards all of them were. Nobody could measure many things any more and report the one that looked good. The authors only say that registering **may** have contributed: this compares before and after, and other things will have changed as well.
#
# Marketing has no such register. So we lock things ourselves.
#
# **You hand in four things:** ① a network, cut back, ② the context of the same drawing, ③ one cycle of an experiment whose threshold was locked first, ④ a decision memo. The rubric is no secret. Five lines with four points each make **20**.
#
# | Criterion | 0 points | 2 points | 4 points |
# | --- | --- | --- | --- |
# | True to the case? | would fit any business | real customers, but parts are imagined | for each link, says who does it and when |
# | Is the network right? | no way back | a loop, but media or stages are blank | has checked the five tests and the breaks, and knows why any fails |
# | Is the decision justified? | any number would have led to it | decided on seeing the number | decided by the rule locked beforehand, and dropped something |
# | Are limits named? | none | “more data are needed” | says what was not measured and what may be wrong |
# | What did the experiment teach? | repeats what was known | some idea has changed | names the guess that was wrong; drawing and next experiment are mended |
#
# No line says **what K should be**. Why not? The fifth clinic answers that.

# %% [markdown] lang="ko"
# ## 클리닉 1: 그림 (12분)
#
# 골목의 식물 가게입니다. 손님이 화분에서 순을 잘라 유리병에 꽂아 친구에게 주면, 친구가 병에 달린 이름표를 보고 가게에 들릅니다. **가게도 손님도 숫자도 모두 지어냈습니다**([자료 설명서](../../datasets/capstone-case/README.md)). 첫 셀은 도구를 꺼낼 뿐이니 읽지 않아도 됩니다.

# %% [markdown] lang="en"
# ## Clinic 1: the drawing (12 minutes)
#
# A plant shop in an alley. Customers cut a shoot off their plant, put it in a jar and give it to a friend, who reads the name tag on the jar and drops in. **Shop, customers and numbers are all invented** ([about the data](../../datasets/capstone-case/README.md)). The first cell only lays out the tools; you need not read it.

# %%
from IPython.display import HTML, display
from pandas import option_context

from course import CapstonePage, ExperimentCard, JourneyBoard, Memo, Predict, Sketch, load
from course.plots import bars
from course.simulate import Belief, Rule


def case(name):
    return load("capstone-case", name)


def nodes_left():
    display(case("mvn"))
    return len(case("mvn").nodes)


def case_plan():
    rows = case("plan").to_numpy().tolist()
    return {field: float(value) if value.isdigit() else value for field, value in rows}


def reasons(**words):
    counts = case("answers")["reason"].map(words).value_counts()
    display(bars(counts.reset_index(), "reason", "count", title=words["title"]))
    return int(case("answers")["gave"].sum())


def card_says(*words):
    plan, gave = case_plan(), case("answers")["gave"]
    rule = Rule(plan["goal"] / 100, plan["floor"] / 100, plan["sure"] / 100)
    decision = rule.decide(Belief().after(int(gave.sum()), len(gave)))
    return words[("persist", "pivot", "stop", "not yet").index(decision)]


def teams_again(team, first, second):
    teams = case("teams").sort_values("brought_1", ascending=False)
    table = teams[["brought_1", "brought_2"]].div(teams["started"], axis=0)
    table = table.set_axis(teams["team"].rename(team)).set_axis([first, second], axis=1)
    display(table)
    return float(table[second].iloc[0])


def case_memo(work):
    rows = case("memos").query("work == @work")
    return dict(zip(rows["field"], rows["text"].fillna(""), strict=True))


def two_memos(words):
    memos = case("memos")
    table = memos.pivot(index="field", columns="name", values="text")[memos["name"].unique()].fillna("")
    with option_context("display.max_colwidth", None):
        page = table.reindex(words).rename(words).rename_axis(None).rename_axis(None, axis=1).to_html()
    return HTML(page.replace("<td>", '<td style="text-align: start; vertical-align: top">'))


def points(words, total):
    table = case("marks").pivot(index="criterion", columns="work", values="points")
    table = table.reindex(words).rename(words).rename_axis(None)
    table.loc[total] = table.sum()
    return table.rename(columns=case("memos").set_index("work")["name"].to_dict()).rename_axis(None, axis=1)


# %% [markdown] lang="ko"
# 주인이 처음 그린 것입니다. 노드가 {{nodes_first}}개, 링크가 {{links_first}}개예요. 손가락으로 짚어 보세요. 어느 링크가 **순이 도는 고리**에 들어 있나요?

# %% [markdown] lang="en"
# This is what the owner drew at first: {{nodes_first}} nodes and {{links_first}} links. Follow them with a finger. Which links belong to the **loop in which cuttings go round**?

# %% lang="ko"
Sketch("first-drawing", start=case("first"), title="처음 그린 식물 가게 (지어낸 그림)")

# %% lang="en"
Sketch("first-drawing", start=case("first"), title="The plant shop as first drawn (invented)")

# %% [markdown] lang="ko"
# ### 예측 1. 몇 개를 남길까
#
# 주인은 가위를 들고 하나씩 뺐습니다. 빼도 고리가 그대로 돌면 버리고, 무너지면 되돌렸어요.

# %% [markdown] lang="en"
# ### Prediction 1. How many stay?
#
# The owner took the scissors and removed one thing after another. If the loop went on without it, it stayed out. If the loop fell apart, it came back.

# %% lang="ko"
left = Predict("left", "열 개의 노드 가운데 몇 개가 남을까요?", number=(1, 10, "개"))
left

# %% lang="en"
left = Predict("left", "Of the ten nodes, how many stay?", number=(1, 10, "nodes"))
left

# %%
left.reveal(nodes_left)

# %% [markdown] lang="ko"
# <details><summary>결과를 본 다음 펼치세요: 무엇이 빠졌나</summary>
#
# 노드 {{nodes_kept}}개, 링크 {{links_kept}}개입니다. 팔로워, 할인 문자, 인플루언서, 옆 카페, 도매 시장이 빠졌어요. 쓸모없어서가 아닙니다. **이 고리가 도는 데 없어도 되기** 때문입니다.
#
# 두 가지를 세어 보세요. 첫째, **누가 움직이나요?** 처음에는 링크 {{links_first}}개 가운데 {{pushed_first}}개가 가게에서 나갔습니다. 올리고, 보내고, 부탁하고. 줄인 그림에서는 {{links_kept}}개 가운데 {{pushed_kept}}개뿐이고 나머지는 손님과 순이 움직입니다. 오가닉 마케팅이 말하는 [마케팅](https://organicmedia2.pressbooks.com/front-matter/why-organic-marketing/)은 이렇게 **링크가 생기도록 돕는 일**이에요. 목적도, 과정도, 결과로 세는 것도 달라집니다.
#
# 둘째, **제품과 조직과 고객을 건너는 링크**는 몇 개인가요? 순은 제품, 가게는 조직, 나머지 셋은 고객입니다. {{links_kept}}개 가운데 {{crossing}}개가 셋 사이를 건넙니다. 한 층 안에서만 도는 그림이라면 다른 층으로 건너가는 첫 링크부터 찾으세요.
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Unfold once you have seen the result: what went</summary>
#
# {{nodes_kept}} nodes and {{links_kept}} links. Gone are the followers, the texts with discounts, the influencer, the café next door and the flower market. They are not useless. But **the loop goes round without them**.
#
# Count two things. First, **who does the moving?** At first {{pushed_first}} of {{links_first}} links began at the shop: posting, sending, asking. In the drawing cut back it is {{pushed_kept}} of {{links_kept}}, and the rest is done by customers and cuttings. This is what [marketing](https://organicmedia2.pressbooks.com/front-matter/why-organic-marketing/) means to organic marketers: **helping links come about**. Its purpose changes, its process changes, and so does what it counts as a result.
#
# Second, how many links **cross between product, organisation and customers**? The cutting is the product, the shop the organisation, the other three are customers. Of {{links_kept}} links {{crossing}} cross. If all of yours stay within one of the three, look for the first link that leads out of it.
#
# </details>

# %% [markdown] lang="ko" part="business"
# **이제 여러분의 것 (6분).** 3강부터 그려 온 `my-network`입니다. 다섯 시험을 보고, 뺄 수 있는 것 하나를 골라 ‘잘라 보기’로 시험해 보세요. 걸린 시험이 있다면 고치거나, **왜 걸렸는지** 한 줄 적어 둡니다. 걸린 채로 내도 됩니다.

# %% [markdown] lang="en" part="business"
# **Now your own (6 minutes).** This is `my-network`, which you have been drawing since lesson 3. Look at the five tests, choose one thing that might go, and try it with “Snip”. If a test fails, mend it or write one line on **why it fails**. You may hand it in as it is.

# %% lang="ko"
mine = Sketch("my-network", carry="03-draw-the-mvn", title="내 사업의 네트워크")
mine

# %% lang="en"
mine = Sketch("my-network", carry="03-draw-the-mvn", title="The network of my business")
mine

# %% [markdown] lang="ko"
# ## 클리닉 2: 컨텍스트 (12분)
#
# 같은 그림을 여정 보드로 봅니다. 발견, 선택, 경험, 공유가 이어지고 끊긴 곳은 없어요. 비율은 **주인의 어림**입니다. 어림대로라면 K는 {{k_guess:.2f}}, 고리는 살아 있습니다.
#
# ★은 0.1을 올릴 때 K가 가장 많이 오르는 곳입니다. 그런데 주인은 ★이 있는 발견 대신 **공유**를 실험하기로 했어요. 발견의 0.6은 장부에서 세어 본 값인데, 공유의 0.7은 한 번도 세어 보지 않은 짐작이었거든요. 살아 있다는 말이 그 짐작 하나에 걸려 있습니다. 짝과 2분 동안 이야기하세요. 여러분이라면 어디를 골랐을까요?

# %% [markdown] lang="en"
# ## Clinic 2: the context (12 minutes)
#
# The same drawing on the journey board: discover, select, experience, share, and no break. The rates are **the owner's estimates**. If they hold, K is {{k_guess:.2f}} and the loop is alive.
#
# The ★ is where 0.1 more raises K most. Yet the owner chose to experiment on **share**, not on discover where the ★ stands. The 0.6 of discover had been counted from the books. The 0.7 of share was a guess that nobody had ever counted, and on that one guess hung the word “alive”. Talk it over for two minutes. Which would you have chosen?

# %% lang="ko"
JourneyBoard("plant-shop", start=case("mvn"), title="식물 가게의 여정 (지어낸 비율)")

# %% lang="en"
JourneyBoard("plant-shop", start=case("mvn"), title="The plant shop's journey (invented rates)")

# %% [markdown] lang="ko"
# **이제 여러분의 것 (6분).** 링크마다 단계를 고르고 비율을 적으세요. 비율 옆에 종이로 표시합니다. 센 값이면 **ㅅ**, 짐작이면 **ㅈ**. 끊긴 곳이 없다면, 짐작 가운데 **살아 있다는 말이 걸려 있는 것** 하나에 동그라미를 치세요. 그것이 실험할 링크입니다.

# %% [markdown] lang="en"
# **Now your own (6 minutes).** Give each link its stage and its rate. Beside each rate write on paper **C** if it was counted, **G** if it is a guess. If nothing is interrupted, circle the guess on which **the word “alive” hangs**. That is the link to experiment on.

# %% lang="ko"
JourneyBoard("my-network", carry="03-draw-the-mvn", title="내 사업의 여정")

# %% lang="en"
JourneyBoard("my-network", carry="03-draw-the-mvn", title="The journey of my business")

# %% [markdown] lang="ko"
# ## 클리닉 3: 문턱값 잠그기 (12분)
#
# 문턱값은 어디서 올까요? 식물 가게는 **고리가 살 만큼**에서 구했습니다. 공유를 뺀 나머지를 곱하면
#
# $$0.6 \times 0.7 \times 0.8 \times 5 = {{others:.2f}}$$
#
# 이니, K가 1이 되려면 공유가 $1 \div {{others:.2f}} = {{needed:.3f}}$은 되어야 합니다. 그래서 문턱값은 60%입니다. 15%에도 못 미치면 순 나누기는 접기로 했어요. 이 선은 계산이 아니라 주인의 다짐입니다.
#
# 바꾸는 것은 하나, 화분을 팔 때 **빈 유리병과 이름표를 함께 건네는 것**입니다. 6월에 산 화분을 6주 뒤까지 살려 둔 손님 36명 가운데 몇 명이 한 사람에게라도 순을 주었는지 셉니다. 키워 낸 사람만 세는 까닭은 바꾸려는 링크가 **키워 낸 손님에서 시작하기** 때문이에요. 카드를 읽고 **계획 잠그기**를 누르세요. 잠그지 않으면 숫자 칸이 열리지 않습니다.

# %% [markdown] lang="en"
# ## Clinic 3: locking a threshold (12 minutes)
#
# Where does a threshold come from? The plant shop took **what the loop needs to live**. Everything but the sharing comes to
#
# $$0.6 \times 0.7 \times 0.8 \times 5 = {{others:.2f}}$$
#
# so for K to be 1 the rate of sharing has to be $1 \div {{others:.2f}} = {{needed:.3f}}$. Hence 60%. Below 15% the cuttings are given up: no sum gave this line, the owner resolved on it.
#
# One thing is changed: with every plant sold the shop **hands over an empty jar and a name tag**. Of 36 customers who bought in June and whose plant is alive six weeks later, it counts how many gave a cutting to at least one person. Only those whose plant grew are counted, because the link **starts from them**. Read the card and press **Lock the plan**. Until then there is no place for numbers.

# %% lang="ko"
jars = ExperimentCard("plant-shop", title="유리병과 이름표 (지어낸 실험)", start=case_plan())
jars

# %% lang="en"
jars = ExperimentCard("plant-shop", title="Jars and name tags (an invented experiment)", start=case_plan())
jars

# %% [markdown] lang="ko"
# **이제 여러분의 것 (6분).** 6강에서 잠근 카드가 있으면 그대로 이어집니다. 아직 잠그지 않았다면 오늘 잠그고 한 주 뒤에 세어 오세요.
#
# 짝에게 카드를 보이고 세 가지를 물어보게 합니다. 문턱값은 **어디서 왔나요**? 다른 사람이 세어도 **같은 수**가 나오나요? 못 미쳤을 때 **무엇을 접나요**? 마지막 물음에 답이 없으면 그 실험은 하나 마나입니다.

# %% [markdown] lang="en"
# **Now your own (6 minutes).** If you locked a card in lesson 6, it goes on here. If not, lock it today and count within the week.
#
# Show it to your neighbour, who asks three things. **Where does** the threshold **come from**? Would somebody else arrive at **the same count**? And if it falls short, **what will you drop**? Without an answer to the last one, there is no point in running it.

# %% lang="ko"
card = ExperimentCard("my-experiment", drawing=mine, title="내 실험", carry="06-context-chain")
card

# %% lang="en"
card = ExperimentCard("my-experiment", drawing=mine, title="My experiment", carry="06-context-chain")
card

# %% [markdown] lang="ko"
# ## 클리닉 4: 세고 결정하기 (12분)
#
# ### 예측 2. 몇 명이 나누었을까
#
# 주인의 짐작은 열에 일곱이었습니다. 여섯 주가 지나 화분을 살려 둔 36명에게 물었어요.

# %% [markdown] lang="en"
# ## Clinic 4: counting and deciding (12 minutes)
#
# ### Prediction 2. How many gave a cutting?
#
# The owner's guess was seven in ten. Six weeks later the 36 whose plants were alive were asked.

# %% lang="ko"
gave = Predict("gave", "36명 가운데 몇 명이 한 사람에게라도 순을 주었을까요?", number=(0, 36, "명"))
gave

# %% lang="en"
gave = Predict(
    "gave", "Of the 36, how many gave a cutting to at least one person?", number=(0, 36, "customers")
)
gave

# %% lang="ko"
gave.reveal(
    lambda: reasons(
        **{
            "gave": "주었다",
            "no shoot yet": "자를 순이 아직 없다",
            "nobody to give it to": "줄 사람이 없다",
            "forgot": "잊었다",
            "title": "36명의 답",
        }
    )
)

# %% lang="en"
gave.reveal(
    lambda: reasons(
        **{
            "gave": "gave one",
            "no shoot yet": "no shoot to cut yet",
            "nobody to give it to": "nobody to give it to",
            "forgot": "forgot",
            "title": "What the 36 answered",
        }
    )
)

# %% [markdown] lang="ko"
# ### 예측 3. 카드는 무엇이라고 할까
#
# 방금 나온 숫자를 위의 카드에 적기 전에, 잠근 규칙(문턱값 60%, 포기하는 선 15%, 확신 90%)이 무엇을 하라고 할지 먼저 고르세요.

# %% [markdown] lang="en"
# ### Prediction 3. What will the card say?
#
# Before you enter the number above in the card, choose what the locked rule will tell the owner to do (threshold 60%, give-up line 15%, 90% sure).

# %% lang="ko"
verdict = Predict("verdict", "잠근 규칙대로라면?", choices=["계속한다", "바꾼다", "멈춘다", "아직 모른다"])
verdict

# %% lang="en"
verdict = Predict(
    "verdict", "What does the locked rule say?", choices=["persist", "change", "stop", "not known yet"]
)
verdict

# %% lang="ko"
verdict.reveal(lambda: card_says("계속한다", "바꾼다", "멈춘다", "아직 모른다"))

# %% lang="en"
verdict.reveal(lambda: card_says("persist", "change", "stop", "not known yet"))

# %% [markdown] lang="ko"
# <details><summary>두 결과를 본 다음 펼치세요: 실패한 실험이 남긴 것</summary>
#
# {{asked}}명 가운데 {{gave}}명, {{share:.0f}}%입니다. 참 비율은 {{low}}%에서 {{high}}% 사이일 테니(95%) 60%에는 확실히 못 미치고, 15%에 못 미치는지는 아직 모릅니다. 그래서 **바꾼다**입니다. 주인은 유리병을 접어야 해요. 잠그지 않았다면 “그래도 {{gave}}명이나!” 하고 계속했을지도 모릅니다. 위의 카드에도 해 본 수와 성공한 수를 적어 보세요.
#
# 센 값을 그림에 넣으면 K는 {{k_guess:.2f}}에서 {{k_counted:.2f}}로 내려갑니다. **살아 있다던 고리는 살아 있지 않았습니다.** 그런데 못 준 까닭을 보세요. {{no_shoot}}명은 **자를 순이 아직 없었습니다.** 자를 순이 있던 {{had_shoot}}명만 보면 {{share_of_shoots:.0f}}%가 주었어요. 막힌 곳은 마음이 아니라 시간일지도 모릅니다. 이것은 미리 정해 둔 물음이 아니니 **결론이 아니라 다음 실험의 가설**입니다.
#
# 세다가 하나가 더 보였습니다. 준 사람은 평균 {{friends:.2f}}명에게 주었어요. 그림에는 5명이라고 적혀 있습니다. 이것까지 넣으면 K는 {{k_both:.2f}}입니다. 다음에 셀 링크가 하나 늘었습니다.
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Unfold once you have seen both results: what a failed experiment leaves</summary>
#
# It was {{gave}} of {{asked}}, or {{share:.0f}}%. The true rate should lie between {{low}}% and {{high}}% (95%): surely below 60%, while we do not know whether it is below 15%. So the card says **change**. The owner has to drop the jars. Without the lock it might have been “still, {{gave}} of them!” and on as before. Enter both numbers in the card above, too.
#
# With the count in the drawing, K falls from {{k_guess:.2f}} to {{k_counted:.2f}}. **The loop that was said to be alive was not.** But look at the reasons. {{no_shoot}} customers **had no shoot to cut yet**. Of the {{had_shoot}} who had one, {{share_of_shoots:.0f}}% gave it. Perhaps what stands in the way is time, not the will. Nobody had planned to ask that, so it is **a hypothesis for the next experiment, not a conclusion**.
#
# One more thing came to light. Those who gave, gave to {{friends:.2f}} friends on average. The drawing says 5. With that put in as well, K is {{k_both:.2f}}. There is one link more to count next time.
#
# </details>

# %% [markdown] lang="ko"
# **이제 여러분의 것 (6분).** 클리닉 3의 ‘내 실험’ 카드에 해 본 수와 성공한 수를 적고 결정을 읽으세요. 그런 다음 ‘내 사업의 네트워크’에서 실험한 링크의 비율을 **센 값으로 고칩니다**. 아직 세지 못했다면 짝의 숫자를 함께 읽어 보세요. 결정이 마음에 들지 않나요? 어디가 마음에 안 드는지가 좋은 메모의 첫 줄입니다.

# %% [markdown] lang="en"
# **Now your own (6 minutes).** In the card of clinic 3, “My experiment”, enter how many were tried and how many succeeded, and read the decision. Then go to “The network of my business” and **put the counted rate** on the link you worked on. If you have not counted yet, read your neighbour's numbers together. You do not like the decision? What it is that you do not like makes a good first line for a memo.

# %% [markdown] lang="ko" part="misconception"
# ## 클리닉 5: 높은 K와 배운 것 (12분)
#
# K가 높은 팀이 잘한 팀일까요? 지어낸 열두 팀이 저마다 손님 20명으로 한 달을 세었습니다. 데려온 사람 수를 20으로 나눈 것이 그 팀의 K예요. 다음 달에는 아무것도 바꾸지 않고 다른 손님 20명으로 다시 세었습니다.
#
# ### 예측 4. 일등 팀의 다음 달
#
# 첫 달의 일등은 {{best_brought}}명을 데려와 K가 {{best}}였습니다.

# %% [markdown] lang="en" part="misconception"
# ## Clinic 5: a high K, and what was learnt (12 minutes)
#
# Is the team with a high K the one that did well? Twelve invented teams each counted a month with 20 customers. People brought, divided by 20, is the team's K. In the next month they changed nothing and counted again, with 20 other customers.
#
# ### Prediction 4. The best team, a month later
#
# The best team of the first month brought {{best_brought}} people: a K of {{best}}.

# %% lang="ko"
again = Predict("again", "첫 달에 일등이던 팀의 다음 달 K는 얼마일까요?", number=(0, 3, ""))
again

# %% lang="en"
again = Predict("again", "The best team of the first month: what is its K in the next?", number=(0, 3, ""))
again

# %% lang="ko"
again.reveal(lambda: teams_again("팀", "첫 달의 K", "다음 달의 K"))

# %% lang="en"
again.reveal(lambda: teams_again("team", "K in the first month", "K in the next"))

# %% [markdown] lang="ko"
# <details><summary>결과를 본 다음 펼치세요: 열두 팀의 비밀</summary>
#
# 일등은 {{best}}에서 {{best_next}}로 내려갔습니다. 첫 달에 1을 넘은 {{lucky}}팀이 모두 1 아래로 갔고, 다음 달에는 다른 팀들이 1을 넘었어요. **열두 팀의 참 K는 모두 0.9였습니다.** 첫 달의 등수는 운의 등수였던 거예요.
#
# 손님이 20명이고 참 K가 0.9인 팀에서 운으로 1을 넘을 확률은 {{above:.0f}}%입니다(데려온 수가 푸아송 분포를 따를 때). 열두 팀 가운데 적어도 한 팀이 그럴 확률은
#
# $$1 - (1 - {{above_rounded}})^{12} = {{some_team:.0f}}\%$$
#
# 에 가깝습니다. 그러니 **발표회에는 언제나 살아 있다는 팀이 있습니다.** 높은 값을 골라 다시 재면 가운데로 돌아오는 것을 [골턴](https://doi.org/10.2307/2841583)은 1886년에 ‘평균으로 돌아감’이라고 불렀습니다.
#
# 그래서 채점표에 K가 없습니다. 한 번 센 K는 운과 실력이 섞인 숫자지만, **짐작이 어디서 틀렸는지는 다음 달에도 남습니다.**
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Unfold once you have seen the result: the secret of the twelve</summary>
#
# The best went from {{best}} down to {{best_next}}. All {{lucky}} teams that were above 1 fell below it, and in the next month others were above. **The true K of all twelve was 0.9.** The first month's ranking was a ranking of luck.
#
# With 20 customers and a true K of 0.9, the chance to be above 1 by luck is {{above:.0f}}% (if the number brought follows a Poisson distribution). The chance that at least one of twelve teams is comes to about
#
# $$1 - (1 - {{above_rounded}})^{12} = {{some_team:.0f}}\%$$
#
# So **at every presentation some team is alive**. Pick what came out high, measure again, and it moves back towards the middle: [Galton](https://doi.org/10.2307/2841583) in 1886 called it regression.
#
# That is why K is not in the rubric. A K counted once is skill mixed with luck. **Where a guess was wrong is still true next month.**
#
# </details>

# %% [markdown] lang="ko" part="slogan"
# ### 구호 따져 보기: ‘틀리면 배운다’ (6분)
#
# 오가닉미디어랩은 실험 사이클을 거듭하며 불확실하던 시장이 **믿음을 시험하는 곳**이 되었다고 [2016년 2월](https://organicmedialab.com/2016/02/07/organic-media-business-school-announcement/)에 썼습니다. 1차 사이클에서 얻은 인사이트로 2차를 짜는 것이 그 학교의 수업이에요. 우리가 한마디로 줄이면 이 구호입니다. 배움이 성과라면, 틀린 팀은 저절로 배울까요? 손을 들어 정한 다음 자료를 보세요.
#
# | 자료 | 본 것 | 어느 쪽 | 조심할 점 |
# | --- | --- | --- | --- |
# | [Madsen과 Desai 2010](https://business2.ucdenver.edu/research/2010/06/17/failing-to-learn-the-effects-of-failure-and-success-on-organizational-learning-in-the-global-orbital-launch-vehicle-industry/) | 로켓을 쏘는 조직은 성공보다 실패에서 더 배우고 더 오래 기억했다([발사 {{launches}}건 넘게](https://www.strategy-business.com/article/10314e)) | 찬성 | 로켓의 실패는 누구나 안다. 마케팅의 실패는 조용하다 |
# | [Eskreis-Winkler와 Fishbach 2019](https://doi.org/10.1177/0956797619881133) | 다섯 연구 {{answerers}}명이 틀렸을 때 덜 배웠다. 남의 실패에서는 남의 성공만큼 배웠다 | 반대 | 문제 풀이 실험 |
# | [같은 학술지의 논평 2025](https://www.psychologicalscience.org/journals/psychological-science/09567976251333666/) | 위의 과제는 배우지 못한 것과 같은 답을 고집한 것을 가르지 못한다 | 반대를 반박 | 위의 글과 서로 다르다 |
# | [Gompers 외 2008](https://hbswk.hbs.edu/item/performance-persistence-in-entrepreneurship) | 다음 창업의 성공률은 성공한 사람 {{after_success}}%, 실패한 사람 {{after_failure}}%, 처음인 사람 {{first_time}}% | 반대에 가깝다 | 성공하면 돈과 사람도 따라온다 |
#
# 모두 초록이나 요약으로 확인했습니다.
#
# **이 교재의 판단.** 틀리는 것만으로는 모자랍니다. 로켓처럼 **틀렸다는 것이 분명할 때**, 그리고 **내 체면이 걸리지 않을 때** 배웁니다. 마케팅에서 앞의 것은 문턱값을 미리 잠가야 생기고, 뒤의 것은 남의 과제를 읽을 때 생깁니다. 그래서 오늘 두 가지를 다 합니다. 미리 잠근 팀과 그러지 않은 팀을 무작위로 나누었는데 한 해 뒤에 배운 것이 다르지 않더라는 연구가 여럿 나온다면, 이 판단을 버리겠습니다.

# %% [markdown] lang="en" part="slogan"
# ### A slogan put to the test: “Whoever fails learns” (6 minutes)
#
# Cycle after cycle of experiments, Organic Media Lab wrote in [February 2016](https://organicmedialab.com/2016/02/07/organic-media-business-school-announcement/) (in Korean), made of an uncertain market **a place to test beliefs**. In its classes a second cycle is built on the insight of the first. The slogan is our shorthand for it. If learning is the result that counts, does whoever fails learn? Show hands first, then look at the evidence.
#
# | Source | What was seen | Which side | Be careful |
# | --- | --- | --- | --- |
# | [Madsen and Desai 2010](https://business2.ucdenver.edu/research/2010/06/17/failing-to-learn-the-effects-of-failure-and-success-on-organizational-learning-in-the-global-orbital-launch-vehicle-industry/) | those who launch rockets learnt more from failures than from successes, and remembered it longer ([over {{launches}} launches](https://www.strategy-business.com/article/10314e)) | for | everybody sees a rocket fail; in marketing failure is quiet |
# | [Eskreis-Winkler and Fishbach 2019](https://doi.org/10.1177/0956797619881133) | in five studies {{answerers}} people learnt less when told they were wrong; from other people's failures they learnt as much as from their successes | against | quiz questions |
# | [a commentary in the same journal, 2025](https://www.psychologicalscience.org/journals/psychological-science/09567976251333666/) | that task cannot tell not learning from sticking to one's answer | against the line above | the two disagree |
# | [Gompers et al. 2008](https://hbswk.hbs.edu/item/performance-persistence-in-entrepreneurship) | the next venture succeeds for {{after_success}}% of those who had succeeded, {{after_failure}}% of those who had failed, {{first_time}}% of beginners | rather against | success also brings money and partners |
#
# All were checked in abstracts or summaries.
#
# **Our judgement.** Failing is not enough. People learn when it is **plain that they failed**, as with rockets, and when **their pride is not at stake**. In marketing the first takes a threshold that was locked beforehand. The second comes with reading other people's work. So today you do both. If several studies that split teams at random, some with a locked threshold and some without, find no difference in what they had learnt a year later, we will drop this judgement.

# %% [markdown] lang="ko"
# ## 클리닉 6: 결정 메모 (12분)
#
# 두 과제의 메모입니다. 식물 가게와, 역시 지어낸 비누 공방이에요. 비누 공방의 K는 1.8입니다. 빈칸은 쓴 사람이 비워 둔 것입니다. 3분 동안 읽으세요.

# %% [markdown] lang="en"
# ## Clinic 6: the decision memo (12 minutes)
#
# Here are two memos: the plant shop's, and that of a soap studio, invented as well. The soap studio's K is 1.8. A blank was left blank by its writer. Read for three minutes.

# %% lang="ko"
two_memos(
    {"claim": "주장", "number": "숫자", "falsifier": "반증", "next_step": "다음 한 걸음", "limits": "한계"}
)

# %% lang="en"
two_memos(
    {
        "claim": "claim",
        "number": "number",
        "falsifier": "falsifier",
        "next_step": "next step",
        "limits": "limits",
    }
)

# %% [markdown] lang="ko"
# ### 예측 5. 어느 쪽이 점수가 높을까
#
# 위의 채점표로 매긴다면, 어느 쪽이 더 높을까요?

# %% [markdown] lang="en"
# ### Prediction 5. Which has more points?
#
# Marked by the rubric above, which of the two has more points?

# %% lang="ko"
better = Predict(
    "better",
    "어느 과제의 점수가 높을까요?",
    choices=["K가 1을 넘지 못한 식물 가게", "K가 1.8인 비누 공방", "차이가 3점을 넘지 않는다"],
)
better

# %% lang="en"
better = Predict(
    "better",
    "Which of the two has more points?",
    choices=[
        "The plant shop, whose K is below 1",
        "The soap studio with its K of 1.8",
        "They are within three points",
    ],
)
better

# %% lang="ko"
better.reveal(
    lambda: points(
        {"case": "사례", "network": "네트워크", "decision": "결정", "limits": "한계", "learned": "배운 것"},
        "합계",
    )
)

# %% lang="en"
better.reveal(
    lambda: points(
        {
            "case": "case",
            "network": "network",
            "decision": "decision",
            "limits": "limits",
            "learned": "learnt",
        },
        "total",
    )
)

# %% [markdown] lang="ko"
# <details><summary>결과를 본 다음 펼치세요: 반증이 있는 메모</summary>
#
# 식물 가게 {{points_plants}}점, 비누 공방 {{points_soap}}점입니다. 이 교재가 매긴 점수이니 한두 점은 다르게 볼 수 있어요. 하지만 비누 공방의 메모는 **어떤 숫자가 나왔어도 같은 결정**을 했을 겁니다. 다섯 명의 1.8은 열두 팀의 첫 달보다 더 흔들리는 숫자이고, 셋을 한꺼번에 바꾸어 무엇 덕분인지도 모릅니다.
#
# 식물 가게의 반증을 다시 보세요. ‘36명에게 물어 {{last_change}}명 이하이면 틀렸다.’ 이 수는 카드의 규칙에서 나왔습니다. {{last_change}}명까지는 ‘바꾼다’, {{first_persist}}명부터는 ‘계속한다’, 그 사이는 ‘아직 모른다’예요. **좋은 반증은 다음에 셀 수 있고, 나올 법하고, 나오면 아픕니다.**
#
# **나쁜 숫자를 왜 밝힐까요?** 손님이나 동료와 앞으로도 만날 사이라면 셈이 있습니다. 솔직한 관계가 한 번에 {{honest}}만큼 값지고 다음에 또 만날 확률이 {{stays}}이라면, 이번과 앞날을 모두 더한 값은
#
# $$10 \div (1 - 0.8) = {{future}}$$
#
# 입니다. 한 번 부풀려서 {{future}}보다 더 벌 수 없다면 밝히는 편이 낫습니다. 되풀이되는 게임이라고 하고, 로버트 액설로드의 『협력의 진화』(1984)로 널리 알려졌습니다. 숫자는 지어냈어요. 오가닉미디어랩이 [2019년 3월](https://organicmedialab.com/2019/03/25/from-organic-marketing-to-commerce-the-beginning/)에 마지막 승부처라고 부른 **진정성**을 셈으로 보면 이런 모양입니다. 다시 만날 일이 없는 사이라면 이 셈은 성립하지 않습니다.
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Unfold once you have seen the result: a memo with a falsifier</summary>
#
# The plant shop has {{points_plants}} points, the soap studio {{points_soap}}. These are our marks; you may differ by one or two. But **any number would have led to the soap studio's decision**. A 1.8 from five people wavers even more than the twelve teams' first month, and with three things changed at once nobody knows which of them did it.
#
# Look at the plant shop's falsifier again: ask 36, and if {{last_change}} or fewer gave one, we were wrong. The number comes from the card's rule. Up to {{last_change}} it says “change”, from {{first_persist}} on “persist”, and in between “not known yet”. **A good falsifier can be counted next time, may well happen, and would hurt.**
#
# **Why tell a bad number at all?** With customers and colleagues you will meet again, there is a sum. If an honest relation is worth {{honest}} each time, and the chance of a next time is {{stays}}, then this time and all that is to come add up to
#
# $$10 \div (1 - 0.8) = {{future}}$$
#
# Unless a single exaggeration earns more than {{future}}, telling is better. This is a repeated game, widely known from Robert Axelrod's *The Evolution of Cooperation* (1984); the numbers are invented. Organic Media Lab called **authenticity** the final contest in [March 2019](https://organicmedialab.com/2019/03/25/from-organic-marketing-to-commerce-the-beginning/) (in Korean). This is what it looks like as a sum. Among people who will never meet again, the sum does not hold.
#
# </details>

# %% [markdown] lang="ko"
# 비누 공방의 메모를 보드에 올려 봅니다. 무엇이 없는지 먼저 맞혀 보고 고쳐 써 보세요. 문턱값 칸은 글로 채울 수 없습니다. **카드만이 채웁니다.**

# %% [markdown] lang="en"
# Here is the soap studio's memo on a board. Guess what is missing, then mend it. No words can fill the place of the threshold. **Only a card can.**

# %% lang="ko"
Memo("soap-studio", start=case_memo("soap"), title="비누 공방의 메모 (지어낸 것)")

# %% lang="en"
Memo("soap-studio", start=case_memo("soap"), title="The soap studio's memo (invented)")

# %% [markdown] lang="ko"
# **이제 여러분의 것 (6분).** 주장은 한 문장, 숫자는 ‘몇 가운데 몇’. 반증부터 쓰면 주장이 또렷해집니다.

# %% [markdown] lang="en"
# **Now your own (6 minutes).** The claim in one sentence, the number as “how many of how many”. Begin with the falsifier, and the claim becomes clear.

# %% lang="ko"
memo = Memo("my-memo", experiment=card, title="내 결정 메모")
memo

# %% lang="en"
memo = Memo("my-memo", experiment=card, title="My decision memo")
memo

# %% [markdown] lang="ko"
# ## 한 장으로 묶어 서로 읽기 (13분)
#
# **묶기 (2분).** 다음 셀이 네 가지를 모아 `capstone.html`로 저장합니다. 빠진 것이 있으면 파일 대신 목록이 나와요. 고친 다음 이 셀만 다시 실행하세요.

# %% [markdown] lang="en"
# ## One page, read by others (13 minutes)
#
# **Put it together (2 minutes).** The next cell collects all four and saves them as `capstone.html`. If something is missing you get a list in place of a file. Mend it and run this cell again.

# %% lang="ko"
CapstonePage(drawing=mine, experiment=card, memo=memo, title="내 마무리 프로젝트")

# %% lang="en"
CapstonePage(drawing=mine, experiment=card, memo=memo, title="My capstone")

# %% [markdown] lang="ko"
# 식물 가게의 한 장은 이렇게 생겼습니다. 그림의 공유가 센 값 0.25로 바뀌어 있고, 살아 있지 않다는 것도 그대로 보입니다.

# %% [markdown] lang="en"
# This is the plant shop's page. In its drawing the sharing is now the counted 0.25, and it shows that the loop is not alive.

# %%
CapstonePage.case()

# %% [markdown] lang="ko"
# **서로 읽기 (8분).** 옆 팀과 한 장을 바꾸고 [동료 평가서](peer-review.ko.md)를 채웁니다. 혼자 공부한다면 식물 가게의 한 장을 채점해서 위의 점수와 견주어 보세요. 규칙은 셋입니다. 점수마다 **그 장의 문장 하나**를 옮겨 적을 것. 비판에는 **고칠 방법**을 붙일 것. 마지막 칸에는 남의 실험에서 **내가 배운 것**을 적을 것.

# %% [markdown] lang="en"
# **Read one another (8 minutes).** Swap pages with the team beside you and fill in the [peer review](peer-review.en.md). If you study alone, mark the plant shop's page and compare with the points above. There are three rules. With each mark, copy **one sentence of that page**. With each criticism, say **how to mend it**. And in the last field write what **you have learnt** from the others' experiment.

# %% [markdown] lang="ko" part="exit"
# ### 나가는 질문 (3분)
#
# **이 수업을 시작할 때 믿던 것 가운데, 여러분의 실험이나 그림이 틀렸다고 말해 준 것은 무엇인가요?** 없다면, 무엇이 나왔어야 틀렸다고 했을까요? 한 문장을 적어 벽에 붙이고 나갑니다.

# %% [markdown] lang="en" part="exit"
# ### A question on the way out (3 minutes)
#
# **Of what you believed when this course began, what have your experiment or your drawing told you is wrong?** If nothing: what would have had to come out for you to say so? Put one sentence on the wall, then you may go.

# %% [markdown] lang="ko" part="reading"
# ## 더 읽기
#
# - Robert Kaplan과 Veronica Irvin, [Likelihood of Null Effects of Large NHLBI Clinical Trials](https://doi.org/10.1371/journal.pone.0132382)(2015). 첫머리의 그림 하나만 보아도 됩니다. 누구나 읽을 수 있습니다.
# - 오가닉미디어랩, [홈스쿨](https://organicmedialab.com/school/home-school/). 한 회사의 10–12명이 {{sessions}}번 이상 모여 네트워크, MVN, 컨텍스트, 실험을 차례로 하는 과정입니다. 회사에서 하려면 [강의 계획서](../syllabus.ko.md)의 이틀짜리 워크숍도 보세요.
# - Lauren Eskreis-Winkler와 Ayelet Fishbach, [Not Learning From Failure](https://doi.org/10.1177/0956797619881133)(2019)와 [2025년의 논평](https://www.psychologicalscience.org/journals/psychological-science/09567976251333666/). 같은 자료를 두고 다투는 두 글을 나란히 읽어 보세요.
# - Francis Galton, [Regression towards Mediocrity](https://doi.org/10.2307/2841583)(1886). ‘평균으로 돌아감’이 나온 글입니다.
#
# 식물 가게에서 무엇을 지어냈는지는 [자료 설명서](../../datasets/capstone-case/README.md)에 있습니다.

# %% [markdown] lang="en" part="reading"
# ## What to read
#
# - Robert Kaplan and Veronica Irvin, [Likelihood of Null Effects of Large NHLBI Clinical Trials](https://doi.org/10.1371/journal.pone.0132382) (2015). Its first figure is enough. Free to read.
# - Organic Media Lab, [Home School](https://organicmedialab.com/school/home-school/) (in Korean). 10–12 people of one company meet at least {{sessions}} times for network, MVN, context and experiment, one after the other. For a company, see also the two-day workshop in the [syllabus](../syllabus.en.md).
# - Lauren Eskreis-Winkler and Ayelet Fishbach, [Not Learning From Failure](https://doi.org/10.1177/0956797619881133) (2019), and the [commentary of 2025](https://www.psychologicalscience.org/journals/psychological-science/09567976251333666/). Two texts that disagree about the same data: read them side by side.
# - Francis Galton, [Regression towards Mediocrity](https://doi.org/10.2307/2841583) (1886). Where regression was first described.
#
# What was invented about the plant shop is told in [the dataset's description](../../datasets/capstone-case/README.md).
