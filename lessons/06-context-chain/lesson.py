# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
# ---

# %% [markdown] lang="ko"
# # 6강. 사슬로 보는 컨텍스트와 실험 사이클
#
# 손님이 지나는 네 단계를 숫자로 잇고, 어디를 고칠지 고르고, 고친 것이 통했는지 두 번의 실험으로 따집니다.
#
# 실행하는 법이 낯설면 [3강](../03-draw-the-mvn/lesson.ko.ipynb)의 첫머리를 보세요.

# %% [markdown] lang="en"
# # Lesson 6. Context as a chain, and experiment cycles
#
# Join the four steps a customer takes into one number, choose where to work, and find out in two cycles whether it worked.
#
# If running cells is new to you, the opening of [lesson 3](../03-draw-the-mvn/lesson.en.ipynb) shows how.

# %% lang="ko"
from course import use

use("ko")

# %% lang="en"
from course import use

use("en")

# %% [markdown] lang="ko" part="goals plan"
# ## 오늘 할 수 있게 되는 것
#
# - 발견, 선택, 경험, 공유의 비율을 곱해 K를 셈하고, 살아나려면 몇 명에게 닿아야 하는지 구합니다.
# - **새는 곳**과 **고칠 곳**이 왜 다를 수 있는지 설명합니다.
# - 데이터를 보기 전에 **문턱값과 결정**을 정해 잠급니다.
# - 작은 실험이 말해 주는 것과 말해 주지 못하는 것을 가립니다.
#
# | 시간 | 하는 일 |
# | --- | --- |
# | 0–10분 | 여는 예측과 사례 |
# | 10–20분 | 사슬 하나를 손으로 계산하기 |
# | 20–40분 | 어디를 고칠까: 예측과 여정 보드 |
# | 40–60분 | 두부 가게의 두 사이클, 구호 따져 보기 |
# | 60–75분 | 내 사업의 실험 카드, 나가는 질문 |

# %% [markdown] lang="en" part="goals plan"
# ## What you will be able to do
#
# - Multiply the rates of discover, select, experience and share into K, and say how many friends it takes to live.
# - Explain why the place that **leaks most** need not be the place to **work on**.
# - Settle a **threshold and a decision**, and lock them, before any data are seen.
# - Tell what a small experiment can say and what it cannot.
#
# | Minutes | What we do |
# | --- | --- |
# | 0–10 | Opening prediction, and the case |
# | 10–20 | One chain, worked out by hand |
# | 20–40 | Where to work: a prediction, and the journey board |
# | 40–60 | Two cycles at a tofu shop; a slogan put to the test |
# | 60–75 | An experiment card for your own business; a question on the way out |

# %% [markdown] lang="ko" part="hook"
# ## 여는 예측과 사례 (10분)
#
# 2018년 10월, 오가닉미디어랩은 1인상점의 베타 서비스를 엽니다. 발굴자 {{discoverers}}명과 책 {{discoverers}}권으로 시작했고, 책 실험이 끝나면 다음 카테고리로 옮길 작정이었어요. 그 계획은 2–3주 만에 바뀌었습니다. 책은 읽고 권하기까지 너무 오래 걸렸거든요. 팀은 그 뒤로 **거의 매일 실험했다**고 적었습니다([2019년 5월 13일의 글](https://organicmedialab.com/2019/05/13/from-friends/)). 빠르게 배우는 팀의 솔직한 기록입니다. 그런데 마케터라면 한 가지를 더 물어야 해요. **{{discoverers}}명을 두고 매일 실험하면, 오늘 나아진 것이 실험 덕분인지 운인지 어떻게 알까요?** 글에는 무엇을 몇 번 세었는지 나오지 않습니다.
#
# 그래서 오늘은 셀 수 있는 작은 가게로 갑니다. 골목의 두부 가게입니다. **가게도 손님도 숫자도 지어냈지만**, 손님 한 사람 한 사람의 기록이 남아 있어요. 다음 셀은 도구를 꺼내 옵니다. 읽지 않고 실행만 해도 됩니다.

# %% [markdown] lang="en" part="hook"
# ## Opening prediction, and the case (10 minutes)
#
# In October 2018 Organic Media Lab opened a beta of its one-person store, with {{discoverers}} discoverers and {{discoverers}} books. Once the experiment with books was done, the next category was to follow. Within two or three weeks that plan was gone: books took too long from reading to recommending. From then on, the team writes, it **experimented almost every day** ([post of 13 May 2019, in Korean](https://organicmedialab.com/2019/05/13/from-friends/)). It is the candid record of a team that learns fast. But a marketer has one more question. **With {{discoverers}} people and an experiment a day, how do you know whether today's improvement is the experiment's doing or luck?** What was counted, and how often, the post does not say.
#
# So today we go where counting is possible, to a tofu shop in an alley. **The shop, its customers and its numbers are invented**, but there is a record of every single customer. The next cell only fetches the tools. You may run it without reading it.

# %%
from dataclasses import replace

from pandas import DataFrame

from course import ExperimentCard, JourneyBoard, Predict, Sketch, load
from course.network import context_chain
from course.plots import bars
from course.simulate import Rule, operating_characteristics

counted = {"discover": 0.4, "select": 0.5, "experience": 0.7, "share": 0.3, "return": 24}


def each_raised(names):
    shop = load("journeys", "shop")
    table = DataFrame({"step": names, "K": 0.0})
    for place, raised in enumerate(["discover", "select", "experience", "share"]):
        rates = {**counted, raised: counted[raised] + 0.1}
        links = [replace(link, rate=rates[link.id]) for link in shop.links]
        table.loc[place, "K"] = context_chain(replace(shop, links=links)).k.value
    return table


def says_persist(rate, tries, looks=1):
    table = operating_characteristics(Rule(0.35, sure=0.9), [rate], trials=tries, looks=[looks])
    return 100 * table.query("decision == 'persist'")["share"].item()


# %% [markdown] lang="ko"
# ### 예측 1. 백 명이 지나가면
#
# 골목을 지나는 사람 열에 넷(0.4)이 가게를 알아봅니다. 알아본 사람의 절반(0.5)이 두부를 고르고, 고른 사람 열에 일곱(0.7)이 저녁에 끓여 먹고, 먹어 본 사람 열에 셋(0.3)이 친구에게 알려요. 어느 단계도 나빠 보이지 않습니다.

# %% [markdown] lang="en"
# ### Prediction 1. A hundred people pass by
#
# Of those who pass along the alley four in ten (0.4) notice the shop. Half of these (0.5) choose some tofu, seven in ten buyers (0.7) cook it for dinner, and three in ten of those who ate it (0.3) tell a friend. No step looks bad.

# %% lang="ko"
told = Predict("tellers", "100명이 골목을 지나면, 친구에게 알리는 사람은 몇 명일까요?", number=(0, 100, "명"))
told

# %% lang="en"
told = Predict(
    "tellers", "If 100 people pass by, how many end up telling a friend?", number=(0, 100, "people")
)
told

# %%
told.reveal(lambda: 100 * 0.4 * 0.5 * 0.7 * 0.3)

# %% [markdown] lang="ko"
# ## 사슬 하나를 손으로 계산하기 (10분)
#
# 네 단계는 오가닉미디어랩이 말하는 [컨텍스트의 4요소](https://organicmedia2.pressbooks.com/chapter/4-elements-of-context/)입니다. 앞 단계를 지나야 다음 단계로 갈 수 있으니 이어진 비율은 곱합니다.
#
# $$0.4 \times 0.5 \times 0.7 \times 0.3 = {{through}}$$
#
# 골목을 지난 사람이 끝까지 갈 확률은 {{through}}입니다. 100명 가운데 {{told}}명이에요. 알린 사람 하나가 친구 $m$명을 골목으로 불러온다면, 한 사람이 한 바퀴 돌아 부르는 사람은 $K = {{through}} \times m$입니다. 살아나려면, 그러니까 $K \geq 1$이려면
#
# $$m \geq \frac{1}{{{through}}} = {{m_exact:.1f}}$$
#
# 그래서 **적어도 24명**에게 닿아야 합니다. $m = 24$이면 $K = {{k_24:.3f}}$입니다. 어느 단계도 나쁘지 않은데 24명이라니, 사슬은 생각보다 엄격해요.
#
# 이번에는 떠난 사람을 셉니다. 100명 가운데 {{out_discover:.0f}}명이 발견에서, {{out_select:.0f}}명이 선택에서, {{out_experience:.0f}}명이 경험에서, {{out_share:.1f}}명이 공유에서 떠났어요. 사람이 가장 많이 새는 곳은 **발견**입니다. 그렇다면 발견부터 고쳐야 할까요?
#
# <details><summary>손님이 되돌아오기도 한다면? (흡수 마르코프 연쇄)</summary>
#
# 들여다본 사람 열에 셋이 오늘은 그냥 가고 **내일 다시 들여다본다**고 합시다. 곱하기만으로는 안 풀립니다. 다시 온 사람이 또 다시 올 수 있으니까요. 그 수를 모두 더하면 한 사람이 평균 $1 + 0.3 + 0.3^2 + \cdots = \frac{1}{1 - 0.3} = {{looks:.2f}}$번 들여다보고, 결국 두부를 살 확률은 0.5가 아니라 $\frac{0.5}{1 - 0.3} = {{buys_in_the_end:.2f}}$입니다. $m = 24$이면 K는 {{k_24:.3f}}에서 {{k_again}}로 뛰어요. 다시 보게 하는 것도 컨텍스트입니다.
#
# 칸이 많아도 방법은 같습니다. 칸에서 칸으로 가는 확률을 모은 행렬을 $Q$라고 하면
#
# $$N = I + Q + Q^2 + \cdots = (I - Q)^{-1}$$
#
# 이고, $N_{ij}$는 칸 $i$에서 시작한 사람이 떠나기 전까지 칸 $j$에 머무는 평균 횟수입니다. 언젠가는 모두 떠나거나 알리고 끝나므로 **흡수 마르코프 연쇄**라고 불러요. 출처는 Kemeny와 Snell의 *Finite Markov Chains*(1960)입니다. 보드의 숫자도 이렇게 계산합니다.
#
# </details>

# %% [markdown] lang="en"
# ## One chain, worked out by hand (10 minutes)
#
# The four steps are what Organic Media Lab calls the [four elements of context](https://organicmedia2.pressbooks.com/chapter/4-elements-of-context/) (in Korean). Nobody takes a step without the one before it, so the rates are multiplied.
#
# $$0.4 \times 0.5 \times 0.7 \times 0.3 = {{through}}$$
#
# Somebody who passes by goes all the way with a chance of {{through}}: {{told}} people of 100. If each who tells brings $m$ friends to the alley, then one person brings $K = {{through}} \times m$ in one turn. To live, that is for $K \geq 1$, it takes
#
# $$m \geq \frac{1}{{{through}}} = {{m_exact:.1f}}$$
#
# and so **at least 24 friends**. With $m = 24$, $K = {{k_24:.3f}}$. No step is bad, and yet it takes 24: a chain is stricter than it looks.
#
# Now count those who left. Of 100 people {{out_discover:.0f}} left at discover, {{out_select:.0f}} at select, {{out_experience:.0f}} at experience and {{out_share:.1f}} at share. Most are lost at **discover**. Is that where to work, then?
#
# <details><summary>And if customers come back? (The absorbing Markov chain)</summary>
#
# Suppose that three in ten who look in leave today and **look in again tomorrow**. Multiplying is not enough now, for those who come again may come once more. Added up, a person looks in $1 + 0.3 + 0.3^2 + \cdots = \frac{1}{1 - 0.3} = {{looks:.2f}}$ times on average, and the chance to buy in the end is not 0.5 but $\frac{0.5}{1 - 0.3} = {{buys_in_the_end:.2f}}$. With $m = 24$, K jumps from {{k_24:.3f}} to {{k_again}}. Whatever makes people look again is context, too.
#
# With more states the method is the same. Let $Q$ hold the chances to go from state to state. Then
#
# $$N = I + Q + Q^2 + \cdots = (I - Q)^{-1}$$
#
# and $N_{ij}$ is how often somebody who starts in state $i$ is in state $j$, on average, before it ends. Since everybody leaves or tells sooner or later, this is called an **absorbing Markov chain**. The source is Kemeny and Snell, *Finite Markov Chains* (1960). The board works out its numbers in the same way.
#
# </details>

# %% [markdown] lang="ko"
# ## 어디를 고칠까 (20분)
#
# ### 예측 2. 한 군데만 0.1 올릴 수 있다면
#
# 이번 달에는 한 단계만 고칠 수 있고, 어디를 고르든 비율이 0.1 오른다고 합시다. 나머지는 0.4, 0.5, 0.7, 0.3 그대로이고 $m = 24$입니다.

# %% [markdown] lang="en"
# ## Where to work (20 minutes)
#
# ### Prediction 2. If you could raise one step by 0.1
#
# This month you can work on one step only. Whichever you choose, its rate rises by 0.1. The rest stays at 0.4, 0.5, 0.7, 0.3, and $m = 24$.

# %% lang="ko"
best = Predict(
    "best-step",
    "어느 단계를 0.1 올리면 K가 가장 많이 오를까요?",
    choices=[
        "발견 (0.4 → 0.5)",
        "선택 (0.5 → 0.6)",
        "경험 (0.7 → 0.8)",
        "공유 (0.3 → 0.4)",
        "어디를 올려도 같다",
    ],
)
best

# %% lang="en"
best = Predict(
    "best-step",
    "Raising which step by 0.1 raises K most?",
    choices=[
        "discover (0.4 → 0.5)",
        "select (0.5 → 0.6)",
        "experience (0.7 → 0.8)",
        "share (0.3 → 0.4)",
        "it makes no difference",
    ],
)
best

# %% lang="ko"
steps = ["발견", "선택", "경험", "공유"]
best.reveal(lambda: bars(each_raised(steps), "step", "K", title="한 단계를 0.1 올렸을 때의 K"))

# %% lang="en"
steps = ["discover", "select", "experience", "share"]
best.reveal(lambda: bars(each_raised(steps), "step", "K", title="K when one step is raised by 0.1"))

# %% [markdown] lang="ko"
# <details><summary>결과를 본 다음 펼치세요</summary>
#
# 곱셈에서는 **가장 작은 수에 더할 때** 곱이 가장 많이 커집니다. 0.3에 0.1을 더하면 3분의 1이 늘지만 0.7에 더하면 7분의 1만 늘어요. 그래서 K는 공유를 올릴 때 {{k_share:.2f}}, 발견을 올릴 때 {{k_discover:.2f}}, 선택 {{k_select:.2f}}, 경험 {{k_experience:.2f}}입니다. 가장 많이 새는 곳은 발견이었는데 고칠 곳은 공유예요.
#
# ‘어디를 올려도 같다’고 골랐다면 그 말도 맞는 경우가 있습니다. 0.1이 아니라 **10%씩** 올리면 어느 단계든 K는 똑같이 {{k_tenth:.2f}}입니다. 탄력성이 모두 1이기 때문이에요. 그러니 물어야 할 것은 ‘어디가 약한가’와 함께 ‘**그곳을 실제로 얼마나 올릴 수 있나**’입니다. 그것은 계산이 아니라 실험이 답합니다.
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Unfold once you have seen the result</summary>
#
# When numbers are multiplied, adding helps most **where the number is smallest**. Adding 0.1 to 0.3 makes it a third larger, adding it to 0.7 only a seventh. So K comes to {{k_share:.2f}} when share is raised, and to {{k_discover:.2f}} with discover, {{k_select:.2f}} with select, {{k_experience:.2f}} with experience. Most people leak at discover, and yet the step to work on is share.
#
# If you chose “it makes no difference”, you are right about another question. Raise a step not by 0.1 but **by 10%**, and K becomes {{k_tenth:.2f}} whichever it is: all elasticities are 1. So along with “where is it weak?” we have to ask “**how far can it really be raised?**” Sums do not answer that. An experiment does.
#
# </details>

# %% [markdown] lang="ko"
# ### 여정 보드에서 해 보기
#
# 아래 보드는 두부 가게 주인이 **짐작으로** 그린 여정입니다. 주인은 K가 {{k_owner:.2f}}이니 가게가 살아 있다고 믿어요. 짝과 함께 해 봅니다.
#
# 1. **센 값으로 바꾸기.** 네 단계의 비율을 0.4, 0.5, 0.7, 0.3으로 옮깁니다. 돌아오는 길의 12명은 그대로 두세요. K가 {{k_m12:.2f}}까지 떨어집니다. 주인은 단계마다 **조금씩만** 후하게 보았을 뿐이에요.
# 2. **살려 보기.** 데려오는 사람 수를 올려 K가 1을 넘는 곳을 찾습니다. 손으로 구한 24와 같나요?
# 3. **별 옮기기.** ★은 0.1이 가장 잘 듣는 곳입니다. 공유를 0.5까지 올려 보세요. 별은 어디로 갈까요? 고칠 곳은 한 번 정하면 끝나는 것이 아닙니다.

# %% [markdown] lang="en"
# ### Try it on the journey board
#
# The board below is the journey as the owner of the tofu shop drew it, **from a guess**. With a K of {{k_owner:.2f}} the owner believes that the shop is alive. Work in pairs.
#
# 1. **Put in what was counted.** Set the rates of the four steps to 0.4, 0.5, 0.7, 0.3. Leave the 12 people on the way back. K falls to {{k_m12:.2f}}. And yet the owner had been only **a little** generous at each step.
# 2. **Bring it to life.** Raise the number of people brought until K passes 1. Is it the 24 that you worked out?
# 3. **Move the star.** The ★ is where 0.1 helps most. Raise share to 0.5. Where does the star go? Where to work is not settled once and for all.

# %%
board = JourneyBoard("tofu-shop", start=load("journeys", "shop"))
board

# %% [markdown] lang="ko" part="misconception"
# ### 세기 쉬운 단계가 고칠 단계일까
#
# 회의에서는 흔히 다른 단계가 뽑힙니다. **세기 가장 쉬운 단계**예요. 열쇠를 어두운 골목에서 잃어버리고도 불빛이 밝은 가로등 아래에서 찾는다는 옛 우스개와 같습니다.
#
# | 단계 | 세는 방법 | 세기 | 0.1 올릴 때의 K |
# | --- | --- | --- | --- |
# | 발견 | 문 앞에서 돌아보는 사람 세기 | 쉬움 | {{k_discover:.2f}} |
# | 선택 | 계산대 | 아주 쉬움 | {{k_select:.2f}} |
# | 경험 | 며칠 뒤 물어보기 | 어려움 | {{k_experience:.2f}} |
# | 공유 | 누가 누구에게 알렸는지 따라가기 | 아주 어려움 | {{k_share:.2f}} |
#
# 이 가게에서는 계산대만 보고 있으면 고칠 곳을 영영 못 봅니다. 거꾸로 ‘어려우니 중요하다’도 아니에요. 경험은 세기 어렵지만 올려도 K가 가장 적게 오릅니다. **순서가 중요합니다.** 먼저 사슬에서 고칠 곳을 고르고, 그다음에 그곳을 셀 방법을 찾으세요. 짝과 2분 동안 이야기해 봅시다. 여러분의 팀이 매주 보는 숫자는 어느 단계의 숫자인가요?

# %% [markdown] lang="en" part="misconception"
# ### Is the step that is easy to measure the one to work on?
#
# In meetings another step tends to win: **the one that is easiest to measure**. It is the old joke of the man who lost his keys in the dark and looks for them under the street lamp, because the light is better there.
#
# | Step | How to count it | Counting is | K when raised by 0.1 |
# | --- | --- | --- | --- |
# | discover | count heads that turn at the door | easy | {{k_discover:.2f}} |
# | select | the till | very easy | {{k_select:.2f}} |
# | experience | ask a few days later | hard | {{k_experience:.2f}} |
# | share | follow up who told whom | very hard | {{k_share:.2f}} |
#
# Watch only the till, and this shop never sees where to work. Nor is a step important because it is hard: experience is hard to count and, when raised, helps least. **Mind the order.** First find in the chain where to work, then find a way to count it. Take two minutes with your neighbour: which step do the numbers belong to that your team looks at every week?

# %% [markdown] lang="ko"
# ## 두부 가게의 두 사이클 (15분)
#
# 가게는 사이클마다 골목을 지난 300명을 지켜보았습니다. 두 사이클 사이에 바꾼 것은 하나, **알리는 미디엄**입니다. 처음에는 영수증의 큐알 코드, 다음에는 저녁상 사진 카드였어요. 아래는 기록의 첫머리예요. `went_on`은 그 단계를 지났는지입니다.

# %% [markdown] lang="en"
# ## Two cycles at the tofu shop (15 minutes)
#
# In each cycle the shop watched 300 people who passed by. Between the cycles one thing was changed, **the medium by which people tell**. First it was a QR code on the receipt, then a photo card of the dinner. Here is the top of the log; `went_on` says whether they got through the step.

# %%
visits = load("visit-log", "visits")
visits[["visitor", "cycle", "step", "medium", "went_on"]].head(4)

# %% [markdown] lang="ko"
# **첫 사이클의 인사이트.** 300명 가운데 {{discover_1}}명이 알아보고, {{select_1}}명이 고르고, {{experience_1}}명이 먹어 보고, {{share_1}}명이 알렸습니다. 알린 사람은 평균 {{m_1:.1f}}명에게 닿았어요. $K = \frac{{{share_1}}}{300} \times {{m_1:.1f}} = {{k_1:.2f}}$입니다. 나머지가 그대로라면 알리는 비율이 {{share_rate_1:.0f}}%에서 {{needed:.1f}}%까지 올라야 K가 1이 됩니다.
#
# 이제 두 번째 사이클을 설계합니다. 아래 카드에 바꿀 것과 셀 것은 적혀 있어요. 사진 카드를 시험하는 것은 처음이니 카드는 사이클 1부터 셉니다. 남은 칸을 짝과 채우세요.
#
# 1. **문턱값.** 방금 나온 숫자에서 정합니다. 왜 그 값인지 한 문장으로 말할 수 있어야 합니다.
# 2. **확신과 결정.** 얼마면 확신인지, 넘으면, 못 미치면 무엇을 **할 것인지** 적습니다. ‘더 지켜본다’는 결정이 아니에요.
# 3. **잠그기.** 잠근 시각이 남고, 그 뒤에야 데이터 칸이 열립니다.

# %% [markdown] lang="en"
# **What the first cycle taught.** Of 300 people {{discover_1}} noticed the shop, {{select_1}} chose, {{experience_1}} ate and {{share_1}} told others. Those who told reached {{m_1:.1f}} people on average, so $K = \frac{{{share_1}}}{300} \times {{m_1:.1f}} = {{k_1:.2f}}$. If all else stays, the rate of telling has to rise from {{share_rate_1:.0f}}% to {{needed:.1f}}% for K to reach 1.
#
# Now design the second cycle. What to change and what to count is on the card already. It is the first to test photo cards, so the card calls it cycle 1. Fill in the rest in pairs.
#
# 1. **The threshold.** Take it from the number you have just seen. You should be able to say in one sentence why this value.
# 2. **Sure, and then?** Write how sure is sure, and what you **will do** above and below. “Keep watching” is no decision.
# 3. **Lock it.** The time is written down, and only then is there a place for data.

# %% lang="ko"
tofu = ExperimentCard(
    "tofu-shop",
    title="두부 가게의 사진 카드",
    start={
        "link": "저녁에 먹어 본 사람 → 남에게 알린 사람: 알린다",
        "change": "영수증의 큐알 코드 대신 저녁상 사진 카드를 건넨다",
        "people": "저녁에 두부를 먹어 본 손님 모두",
        "count": "친구에게 카드를 보여 주거나 보낸 손님",
        "tries": 40,
    },
)
tofu

# %% lang="en"
tofu = ExperimentCard(
    "tofu-shop",
    title="Photo cards at the tofu shop",
    start={
        "link": "Has had it for dinner → Has told others: tells",
        "change": "A photo card of the dinner instead of the QR code on the receipt",
        "people": "Every customer who had the tofu for dinner",
        "count": "Customers who showed or sent the card to a friend",
        "tries": 40,
    },
)
tofu

# %% [markdown] lang="ko"
# <details><summary>카드를 잠갔나요? 그럼 데이터를 펼치세요</summary>
#
# 저녁에 먹어 본 손님은 **{{share_of_2}}명**, 그 가운데 알린 손님은 **{{share_2}}명**입니다. 카드에 적고 결정을 읽어 보세요.
#
# {{share_rate_1:.0f}}%에서 {{share_rate_2:.0f}}%로 올랐으니 대성공처럼 보입니다. 그런데 문턱값을 35%로 잡았다면 참 비율이 그보다 높을 확률은 {{above:.0f}}%이고, 90% 확신을 요구했다면 카드는 **아직 모른다**고 말합니다. 참 비율이 있을 만한 곳(95%)이 {{low:.0f}}%부터 {{high:.0f}}%까지 넓게 퍼져 있으니까요.
#
# **손대지 않은 단계도 움직였습니다.** 발견은 {{discover_rate_1:.0f}}%에서 {{discover_rate_2:.0f}}%로, 선택은 {{select_rate_1:.0f}}%에서 {{select_rate_2:.0f}}%로 내려갔고 경험은 {{experience_rate_1:.0f}}%에서 {{experience_rate_2:.0f}}%로 올랐어요. 아무도 건드리지 않았으니 모두 운입니다. 실험한 단계는 센 사람이 더 적으니 운이 더 크게 섞입니다. 닿은 사람까지 넣은 K는 {{k_1:.2f}}에서 {{k_2:.2f}}가 되었을 뿐이에요.
#
# **이어서 할까요, 새로 할까요?** 첫 사이클의 믿음을 이어받았다면 확률은 {{above:.0f}}%가 아니라 {{above_carried:.0f}}%가 됩니다. 하지만 거기서 센 것은 **큐알 코드**의 비율이에요. 시험하는 것이 바뀌었으니 새로 시작하는 편이 맞습니다. 같은 사진 카드로 한 사이클을 더 한다면 이어서 해도 됩니다.
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Is your card locked? Then unfold the data</summary>
#
# **{{share_of_2}}** customers had it for dinner, and **{{share_2}}** of them told others. Enter it in the card and read the decision.
#
# From {{share_rate_1:.0f}}% to {{share_rate_2:.0f}}% looks like a triumph. But if your threshold is 35%, the chance that the true rate is above it is {{above:.0f}}%, and if you asked for 90%, the card says **not known yet**. The true rate may (with 95%) be anywhere from {{low:.0f}}% to {{high:.0f}}%.
#
# **Steps that nobody touched moved as well.** Discover fell from {{discover_rate_1:.0f}}% to {{discover_rate_2:.0f}}%, select from {{select_rate_1:.0f}}% to {{select_rate_2:.0f}}%, and experience rose from {{experience_rate_1:.0f}}% to {{experience_rate_2:.0f}}%. Nothing was done there, so it is all luck. The step you worked on was counted on fewer people, so there is even more luck in it. With the people reached counted in, K has only gone from {{k_1:.2f}} to {{k_2:.2f}}.
#
# **Carry on or begin afresh?** Had you carried on the belief of the first cycle, the chance would be {{above_carried:.0f}}% and not {{above:.0f}}%. But what was counted there was the rate of the **QR code**. Something else is tested now, so beginning afresh is right. Another cycle with the same photo cards may carry on.
#
# </details>

# %% [markdown] lang="ko"
# ### 예측 3. 손님이 지날 때마다 들여다보면
#
# 다른 가게의 사진 카드는 알리는 비율이 정확히 35%입니다. 문턱값을 넘지 못했으니 ‘계속한다’고 하면 틀린 결정이에요. 40명을 다 센 다음 한 번만 보면 그런 잘못은 백 번에 {{wrong_once:.0f}}번쯤 납니다. 그런데 주인이 궁금해서 **손님 한 명이 지날 때마다** 보고, 90% 확신이 뜨는 순간 멈춘다면요?

# %% [markdown] lang="en"
# ### Prediction 3. A look after every customer
#
# In another shop the photo card's rate of telling is exactly 35%. It is not above the threshold, so “persist” would be wrong. Whoever looks once, after all 40 customers, makes that mistake about {{wrong_once:.0f}} times in a hundred. But this owner is curious, looks **after every single customer**, and stops as soon as it says 90% sure. And now?

# %% lang="ko"
peek = Predict("peeking", "이런 실험 100번 가운데 몇 번이 ‘계속한다’로 잘못 끝날까요?", number=(0, 100, "번"))
peek

# %% lang="en"
peek = Predict(
    "peeking", "Of 100 such experiments, how many end with a wrong “persist”?", number=(0, 100, "times")
)
peek

# %%
peek.reveal(lambda: says_persist(0.35, tries=40, looks=40))

# %% [markdown] lang="ko"
# <details><summary>결과를 본 다음 펼치세요</summary>
#
# 약 {{wrong_peeking:.0f}}번입니다. 한 번만 볼 때의 세 배가 넘어요. 볼 때마다 운이 좋을 기회가 한 번씩 더 생기고, 좋은 순간에 멈추면 나쁜 순간은 영영 오지 않으니까요. 통계에서는 오래전부터 알려진 일입니다(Armitage, McPherson, Rowe 1969). 그래서 카드는 **몇 번 해 볼지**도 미리 정하게 하고, 그 수를 채우기 전에는 결정을 말하지 않아요. 매일 실험하는 팀이라면 매일의 결정을 의심해 볼 까닭이 하나 생긴 셈입니다.
#
# </details>
#
# ### 예측 4. 몇 명이면 알 수 있을까
#
# 이번에는 사진 카드가 **정말로 좋습니다**. 참 비율이 {{true_rate:.0f}}%예요. 몇 명을 해 보느냐에 따라, 실험이 ‘계속한다’에 제대로 닿을 가능성은 어떻게 변할까요? 규칙은 같습니다. 문턱값 35%, 확신 90%, 끝에 한 번만 봅니다.

# %% [markdown] lang="en"
# <details><summary>Unfold once you have seen the result</summary>
#
# About {{wrong_peeking:.0f}}, more than three times as many as with a single look. Every look is one more chance to be lucky, and if you stop at a good moment the bad ones never come. Statisticians have long known it (Armitage, McPherson and Rowe 1969). That is why the card also has you settle **how many tries** beforehand, and names no decision until they are in. A team that experiments every day has one reason more to doubt the day's decision.
#
# </details>
#
# ### Prediction 4. How many does it take to know?
#
# Now suppose that the photo card **really is good**: its true rate is {{true_rate:.0f}}%. How does the chance that the experiment rightly ends with “persist” change with the number of tries? The rule is the same: threshold 35%, 90% sure, one look at the end.

# %% lang="ko"
enough = Predict(
    "how-many",
    "손님 수에 따라, 좋은 카드를 알아볼 가능성은 어떻게 변할까요?",
    curve=("해 보는 손님(명)", "가능성(%)", 400, 100),
)
enough

# %% lang="en"
enough = Predict(
    "how-many",
    "How does the chance to recognise a good card change with the number of customers?",
    curve=("customers tried", "chance (%)", 400, 100),
)
enough

# %%
enough.reveal(lambda: [(tries, says_persist(0.42, tries)) for tries in (10, 20, 40, 80, 160, 320, 400)])

# %% [markdown] lang="ko"
# <details><summary>결과를 본 다음 펼치세요</summary>
#
# 40명으로는 {{found_40:.0f}}%, 160명이면 {{found_160:.0f}}%, 320명이면 {{found_320:.0f}}%입니다. **정말 좋은 카드인데도 40명짜리 실험은 절반 넘게 알아보지 못해요.** 선은 처음에 가파르다가 점점 눕습니다. 두 배로 잘 알려면 두 배가 아니라 네 배쯤 해 보아야 하거든요.
#
# 여기서 쓴 {{true_rate:.0f}}%가 바로 두부 가게 기록을 만들 때 쓴 참값입니다. 사진 카드는 정말 좋았고, 여러분의 ‘아직 모른다’도 맞는 말이었어요. **모른다는 것과 아니라는 것은 다릅니다.** 물론 진짜 가게라면 참값은 아무도 보여 주지 않습니다. 손님을 무작위로 나누지 않고 앞뒤로 견주었으니 날씨나 명절 탓일 수도 있고요.
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Unfold once you have seen the result</summary>
#
# With 40 customers it is {{found_40:.0f}}%, with 160 {{found_160:.0f}}%, with 320 {{found_320:.0f}}%. **The card really is good, and more than half of the experiments with 40 customers fail to see it.** The line is steep at first and then flattens: to know twice as exactly takes about four times the tries, not twice.
#
# The {{true_rate:.0f}}% used here is the very rate from which the tofu shop's log was made. The photo card was good, and your “not known yet” was right as well. **Not knowing is not the same as no.** In a real shop, of course, nobody shows you the true rate. And since customers were not split at random but compared before and after, the weather or a holiday could be behind it.
#
# </details>

# %% [markdown] lang="ko" part="slogan"
# ## 구호 따져 보기: ‘해 보면 안다’ (5분)
#
# 오가닉미디어랩의 [기업 수업](https://organicmedialab.com/school/home-school/)은 실험 사이클을 함께 돌리며 **체득**한다고 말합니다. 해 보아야 안다는 뜻이라면 반대할 사람이 없습니다. 강하게 읽으면 **해 보기만 하면 안다**가 되는데, 이것이 따져 볼 주장이에요. 손을 들어 투표하고 자료를 봅시다.
#
# | 자료 | 무엇을 보았나 | 어느 쪽 | 조심할 점 |
# | --- | --- | --- | --- |
# | [Camuffo 외 2020](https://www.chiaraspina.com/research1) | 이탈리아 창업팀 116곳을 무작위로 나누어, 가설을 세우고 엄밀히 시험하는 법을 배운 쪽이 성과가 낫고 방향도 더 자주 바꾸었다 | 지지 | 다른 쪽도 시장의 반응을 얻는 훈련은 똑같이 받았다 |
# | [Koning 외 2022](https://sharique.org/2019/03/03/when-does-a-b-testing-impact-startup-performance/) | A/B 테스트를 들인 창업 기업은 한 해 뒤 성과가 30–100% 나았다 | 지지 | 들일지는 회사가 정했다 |
# | [Kohavi 외 2012](https://stephenholiday.com/notes/five-puzzling-outcomes) | 마이크로소프트에서 시험한 아이디어 가운데 노린 지표를 올린 것은 3분의 1이었다 | 지지 | 손님이 아주 많은 서비스 |
# | Berman 외 2018 | 상업용 A/B 테스트 2,101건에서 실험자의 {{stopped_recap}}%([요약](https://www.msi.org/research-recaps/phacking-and-false-discovery-in-a-b-testing/)), 또는 {{stopped_draft}}%([12월 원고](https://ssrn.com/abstract=3204791))가 90% 확신이 뜨는 순간에 맞춰 멈추었다 | 반박 | 같은 논문인데 판마다 숫자가 다르다 |
# | [Lewis와 Rao 2015](https://doi.org/10.1093/qje/qjv023) | 광고 실험 25건에서 수익률의 신뢰 구간은 가운데 값도 100%포인트보다 넓었다 | 반박 | 사는 금액처럼 들쭉날쭉한 것을 잴 때 |
#
# 모두 초록이나 요약으로 확인했습니다. 원문이 다르다면 알려 주세요.
#
# **이 교재의 판단.** 해 보기 전에는 모른다는 쪽은 자료가 든든합니다. 아이디어의 3분의 2가 빗나갔으니까요. 하지만 **해 보기만 해서는 모릅니다.** 좋은 순간에 멈추면 운을 배우고, 수가 모자라면 아무것도 못 배워요. 가장 엄격한 증거인 Camuffo의 연구에서 차이를 만든 것도 해 보기가 아니라 **가설을 먼저 세우고 엄밀히** 해 보기였습니다. 미리 정한 규칙 없이 매일 고친 팀이 규칙을 정한 팀보다 나았다는 무작위 비교가 나온다면 이 판단을 고치겠습니다.

# %% [markdown] lang="en" part="slogan"
# ## A slogan put to the test: “Do it and you will know” (5 minutes)
#
# In its [classes for companies](https://organicmedialab.com/school/home-school/) (in Korean) Organic Media Lab turns experiment cycles together with the participants, as **validation by doing**. If it means that you cannot know without trying, nobody will object. Read strongly it says that **trying is enough**, and that is the claim to test. Vote by a show of hands, then look at the evidence.
#
# | Source | What was seen | Which side | Be careful |
# | --- | --- | --- | --- |
# | [Camuffo et al. 2020](https://www.chiaraspina.com/research1) | of 116 Italian startups, split at random, those taught to form hypotheses and test them rigorously did better and pivoted more | for | the others were trained in getting feedback just as much |
# | [Koning et al. 2022](https://sharique.org/2019/03/03/when-does-a-b-testing-impact-startup-performance/) | startups that took up A/B testing did 30–100% better after a year | for | the companies chose for themselves |
# | [Kohavi et al. 2012](https://stephenholiday.com/notes/five-puzzling-outcomes) | of the ideas tested at Microsoft, a third raised the metric they were meant to raise | for | services with a great many users |
# | Berman et al. 2018 | in 2,101 commercial A/B tests {{stopped_recap}}% of experimenters ([recap](https://www.msi.org/research-recaps/phacking-and-false-discovery-in-a-b-testing/)) or {{stopped_draft}}% ([draft of December](https://ssrn.com/abstract=3204791)) timed the end to the moment it said 90% sure | against | one paper, yet its versions differ |
# | [Lewis and Rao 2015](https://doi.org/10.1093/qje/qjv023) | in 25 advertising experiments even the median confidence interval of the return was over 100 percentage points wide | against | when measuring something as uneven as what people spend |
#
# All were checked in abstracts or summaries. If you read the originals and find otherwise, tell us.
#
# **Our judgement.** That you do not know before you try is well supported: two thirds of the ideas missed. But **trying alone does not tell you.** Stop at a good moment and you learn luck; try too few and you learn nothing. In Camuffo's study, the strictest evidence here, what made the difference was not trying but trying **with a hypothesis first and rigour**. Should random comparisons show that teams who changed things daily without such rules did better than teams who set them, we will change our mind.

# %% [markdown] lang="ko" part="business"
# ## 내 사업의 실험 카드 (12분)
#
# 3강부터 그려 온 여러분의 네트워크입니다. 아직 그림이 없으면 빈 그림판이 열려요. 그럴 때는 링크 하나만 긋고 시작해도 됩니다.

# %% [markdown] lang="en" part="business"
# ## An experiment card for your own business (12 minutes)
#
# Here is the network you have been drawing since lesson 3. If there is none yet, an empty sketch opens. A single link is enough to begin with.

# %% lang="ko"
mine = Sketch("my-network", title="내 사업의 네트워크", carry="03-draw-the-mvn")
mine

# %% lang="en"
mine = Sketch("my-network", title="The network of my business", carry="03-draw-the-mvn")
mine

# %% [markdown] lang="ko"
# 다음 주에 실제로 해 볼 실험 하나를 적습니다.
#
# 1. **링크 고르기.** 비율을 다 적었다면 그림 아래에 ‘가장 약한 링크’가 나옵니다. 거기서 시작할 까닭이 없다면 왜인지 말해 보세요. 세기 쉬워서 다른 링크를 고르는 것은 아닌가요?
# 2. **하나만 바꾸기.** 둘을 한꺼번에 바꾸면 무엇 덕분인지 모릅니다.
# 3. **세는 법.** 누가 보아도 같은 수가 나와야 합니다. ‘반응이 좋다’는 셀 수 없어요.
# 4. **몇 번.** 일주일에 해 볼 수 있는 수를 정직하게 적습니다. 예측 4의 곡선을 떠올리세요.
# 5. **문턱값과 결정.** 적어도 얼마여야 계속할 값어치가 있나요? 못 미치면 무엇을 하겠어요?
#
# 오늘은 **잠그는 데까지** 합니다. 다음 주에 다 세고 나면 이 노트북으로 돌아와 같은 카드에 숫자를 적으세요.

# %% [markdown] lang="en"
# Write down one experiment that you will really run next week.
#
# 1. **Choose a link.** If all rates are known, “The weakest link” stands below the drawing. If you do not begin there, say why. Not because another is easier to count?
# 2. **Change one thing.** Change two at once and you cannot tell which of them did it.
# 3. **A way to count.** Anyone should arrive at the same number. “People liked it” cannot be counted.
# 4. **How many.** Honestly, how many tries can you make in a week? Think of the curve in prediction 4.
# 5. **Threshold and decision.** What is the least that makes it worth going on? And what will you do below that?
#
# Today you go **as far as the lock**. Once you have counted, come back to this notebook and enter the numbers in the same card.

# %% lang="ko"
card = ExperimentCard("my-experiment", drawing=mine, title="내 실험")
card

# %% lang="en"
card = ExperimentCard("my-experiment", drawing=mine, title="My experiment")
card

# %% [markdown] lang="ko" part="exit"
# ## 나가는 질문 (3분)
#
# 짝의 카드를 읽고 답을 한 문장으로 적어 내고 나갑니다. **이 실험이 ‘아직 모른다’로 끝난다면, 다음 사이클은 이어서 해야 할까요, 새로 해야 할까요? 왜인가요?**
#
# 다시 오는 손님까지 세는 법과 다음 실험의 설계는 [연습 문제](../../exercises/06-context-chain/practice.ko.ipynb)에 이어집니다.

# %% [markdown] lang="en" part="exit"
# ## On the way out (3 minutes)
#
# Read your neighbour's card and hand in one sentence, then you may go. **If this experiment ends with “not known yet”, should the next cycle carry on or begin afresh, and why?**
#
# Counting those who come again, and the design of your next experiment, go on in the [exercise](../../exercises/06-context-chain/practice.en.ipynb).

# %% [markdown] lang="ko" part="reading"
# ## 더 읽기
#
# - 오가닉미디어랩, [끊김 없는 컨텍스트](https://organicmedia2.pressbooks.com/chapter/4-elements-of-context/). 네 단계가 나온 글입니다.
# - 오가닉미디어랩, [친구로부터 온 ‘프롬’](https://organicmedialab.com/2019/05/13/from-friends/)(2019). 계획이 2–3주 만에 바뀐 이야기입니다.
# - Randall Lewis와 Justin Rao, [The Unfavorable Economics of Measuring the Returns to Advertising](https://doi.org/10.1093/qje/qjv023)(2015). 큰 회사도 재기 어려운 것이 무엇인지 보여 줍니다.
# - Matthew Kay 외, [When (ish) is My Bus?](https://doi.org/10.1145/2858036.2858558)(2016). 카드의 점 그림은 여기서 왔습니다. 점을 세는 그림이 확률을 더 잘 읽게 한다는 논문이에요.
# - John Kemeny와 Laurie Snell, *Finite Markov Chains*(1960). $N = (I - Q)^{-1}$의 출처입니다.
#
# 기록에서 무엇을 지어냈는지는 [방문 기록 설명서](../../datasets/visit-log/README.md)에 있습니다.

# %% [markdown] lang="en" part="reading"
# ## What to read
#
# - Organic Media Lab, [Seamless context](https://organicmedia2.pressbooks.com/chapter/4-elements-of-context/) (in Korean). Where the four steps come from.
# - Organic Media Lab, [From friends](https://organicmedialab.com/2019/05/13/from-friends/) (2019, in Korean). How a plan changed within two or three weeks.
# - Randall Lewis and Justin Rao, [The Unfavorable Economics of Measuring the Returns to Advertising](https://doi.org/10.1093/qje/qjv023) (2015). What even large companies find hard to measure.
# - Matthew Kay et al., [When (ish) is My Bus?](https://doi.org/10.1145/2858036.2858558) (2016). The card's dots come from here: people read a chance better when they can count it.
# - John Kemeny and Laurie Snell, *Finite Markov Chains* (1960). The source of $N = (I - Q)^{-1}$.
#
# What in the log was made up is told in [its description](../../datasets/visit-log/README.md).
