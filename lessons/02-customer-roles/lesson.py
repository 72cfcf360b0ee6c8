# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
# ---

# %% [markdown] lang="ko"
# # 2강. 고객의 역할과 1인상점
#
# 누가 사고, 누가 권하고, 누가 모임과 모임을 잇는지 500줄의 기록에서 찾아봅니다. 가장 많은 사람을 아는 사람이 가장 좋은 매개자일까요?
#
# 셀은 **Shift+Enter**로 위에서부터 차례로 실행하세요. 고칠 코드는 없습니다.

# %% [markdown] lang="en"
# # Lesson 2. Customers' roles and the one-person store
#
# Who buys, who passes things on, who links one circle to another? We look for the answer in a log of 500 lines. Is the person who knows the most people the best mediator?
#
# Run the cells from the top with **Shift+Enter**. There is no code to change.

# %% lang="ko"
from course import use

use("ko")

# %% lang="en"
from course import use

use("en")

# %% [markdown] lang="ko" part="goals plan"
# ## 오늘 할 수 있게 되는 것
#
# - 고객 한 사람을 **생산자, 매개자, 구매자**로 읽고, 한 사람이 여러 역할을 맡는 까닭을 말합니다.
# - 판매 기록을 **추천의 나무**로 옮기고, 발굴자의 첫 원을 벗어난 비율을 셉니다.
# - 차수와 매개 중심성을 구별하고, 누구를 먼저 도울지 이유를 대며 정합니다.
# - 한 사람이 빠졌을 때 무엇이 끊기는지 예측하고 확인합니다.
#
# | 시간 | 하는 일 |
# | --- | --- |
# | 0–5분 | 여는 퀴즈 |
# | 5–20분 | 실 놀이, 그리고 나무 한 그루를 손으로 |
# | 20–30분 | 사례: 1인상점의 다섯 해 |
# | 30–45분 | 기록을 틀어 보기 |
# | 45–65분 | 누구를 먼저 도울까, 구호 따져 보기 |
# | 65–75분 | 여러분의 고객, 나가는 질문 |

# %% [markdown] lang="en" part="goals plan"
# ## What you will be able to do
#
# - Read a customer as **producer, mediator and buyer**, and say why one person can be several of them.
# - Turn a sales log into **trees of recommendations**, and count the share that left the discoverer's first circle.
# - Tell degree from betweenness, and decide with a reason whom to help first.
# - Predict what breaks when one person goes, and check it.
#
# | Minutes | What we do |
# | --- | --- |
# | 0–5 | Opening quiz |
# | 5–20 | A game with thread, then one tree by hand |
# | 20–30 | The case: five years of the one-person store |
# | 30–45 | Playing the log |
# | 45–65 | Whom to help first; a slogan put to the test |
# | 65–75 | Your own customers; a question on the way out |

# %% [markdown] lang="ko"
# ## 여는 퀴즈 (5분)
#
# 옆 사람에게 먼저 말하고 펼치세요.
#
# <details><summary>1. 고객이 제품을 소문내 주면, 그 고객의 역할은 ‘확성기’일까요?</summary>
#
# 확성기라면 말하는 사람은 여전히 회사입니다. 고객이 누구에게, 왜, 무엇을 건넬지 스스로 고른다면 그 사람은 네트워크를 **만들고** 있어요. 오늘은 뒤쪽으로 봅니다.
#
# </details>
#
# <details><summary>2. 책을 사서 친구에게 선물하고, 왜 좋은지 쪽지를 써 붙인 사람은 어떤 역할을 맡았나요?</summary>
#
# 세 가지 다입니다. 샀으니 구매자, 건넸으니 매개자, 없던 글을 만들었으니 생산자예요.
#
# </details>
#
# <details><summary>3. 아는 사람이 300명인 손님과 30명인 손님이 있습니다. 누구에게 신제품을 먼저 보낼까요?</summary>
#
# 아직은 알 수 없어요. 그 사람들이 **서로 아는 사이인지**를 물어야 합니다. 수업이 끝날 때 다시 답해 봅시다.
#
# </details>

# %% [markdown] lang="en"
# ## Opening quiz (5 minutes)
#
# Say it to your neighbour before you unfold it.
#
# <details><summary>1. A customer spreads the word about your product. Is that customer a loudspeaker?</summary>
#
# With a loudspeaker it is still the company that speaks. Once customers choose for themselves what to pass on, to whom and why, they are **making** a network. Today we take that second view.
#
# </details>
#
# <details><summary>2. Somebody buys a book, gives it to a friend, and sticks in a note on why it is good. Which roles are these?</summary>
#
# All three. Buying makes a buyer, handing on makes a mediator, and writing what was not there before makes a producer.
#
# </details>
#
# <details><summary>3. One customer knows 300 people, another 30. To whom do you send the new product first?</summary>
#
# We cannot tell yet. Ask whether those people **know each other**. Answer again when the lesson is over.
#
# </details>

# %% [markdown] lang="ko"
# ## 실 놀이와 나무 한 그루 (15분)
#
# **실 놀이 (8분).** 여덟에서 열두 명이 둘러섭니다. 실타래를 든 사람이 ‘지난달에 내가 무언가 권한 사람’의 이름을 대고 실 끝을 쥔 채 던집니다. 받은 사람도 똑같이 합니다. 실이 모두 돌면 한 사람이 손을 놓습니다. **누가 누구와 끊겼나요?** 실을 가장 많이 쥔 사람이 놓았을 때와 견주어 보세요. 혼자라면 종이에 그려도 됩니다.
#
# **나무 한 그루 (7분).** 아래는 지어낸 동네의 기록에서 생강 목사탕만 뽑은 {{small}}줄입니다. 태현이 찾아냈고, 산 사람과 선물 받은 사람 일부가 다시 권했어요. 종이에 이름을 적고 **누가**에서 **누구에게**로 선을 그으세요. 구매는 실선, 선물은 점선입니다.
#
# | 줄 | 날 | 누가 | 누구에게 | 어떻게 | 상점이 열렸나 |
# | --: | --: | --- | --- | --- | --- |
# {{small_log}}
#
# 태현을 맨 위에 두면 나무가 됩니다. 태현에게서 한 걸음인 것이 {{small_near}}건이고 가장 먼 가지는 {{small_far}}걸음이에요. 한 걸음을 넘어간 것을 세면 다음과 같습니다.
#
# $$\frac{{{small}} - {{small_near}}}{{{small}}} = \frac{{{small_beyond}}}{{{small}}} \approx {{small_share:.0f}}\%$$
#
# 이제 민서의 이름을 손으로 가려 보세요. 민서에게서 자란 가지는 {{small_bridge}}건입니다. 남는 것은 {{small_near}}건과 민서에게 온 한 건뿐이에요.

# %% [markdown] lang="en"
# ## A game with thread, and one tree (15 minutes)
#
# **Thread (8 minutes).** Eight to twelve people stand in a circle. Whoever holds the ball of thread names somebody they recommended something to last month, keeps hold of the end, and throws. The next one does the same. When the thread has gone round, one person lets go. **Who is cut off from whom?** Compare it with what happens when the person holding most threads lets go. On your own, draw it on paper.
#
# **One tree (7 minutes).** These {{small}} lines are all the ginger throat drops in the log of an invented neighbourhood. Taehyeon found them. Buyers, and some of those given a packet, recommended them in turn. Write the names on paper and draw a line from **from** to **to**, solid for a purchase, dotted for a gift.
#
# | Line | Day | From | To | How | Store opened |
# | --: | --: | --- | --- | --- | --- |
# {{small_log}}
#
# Put Taehyeon at the top and you have a tree. One step from Taehyeon there are {{small_near}}, and the longest branch has {{small_far}} steps. The share that went further than one step is
#
# $$\frac{{{small}} - {{small_near}}}{{{small}}} = \frac{{{small_beyond}}}{{{small}}} \approx {{small_share:.0f}}\%$$
#
# Now cover Minseo's name with your hand. {{small_bridge}} lines grew from Minseo. What is left are those {{small_near}}, and the one that reached Minseo.

# %% [markdown] lang="ko" part="hook"
# ## 1인상점의 다섯 해 (10분)
#
# **1인상점**은 사거나 찾아낸 사람이 아는 이들에게 그 제품의 상점이 되는 방식입니다. 오가닉미디어랩은 고객이 생산자이자 매개자이자 구매자라는 생각을 여기에서 시험했어요. 돈을 벌기보다 좋은 것을 권하는 데 뜻을 두었고, 권유를 받은 사람은 끊김 없이 사고 스스로 상점이 됩니다. 기록을 날짜대로 놓으면 이렇습니다.
#
# | 때 | 공개된 것 | 공개되지 않은 것 |
# | --- | --- | --- |
# | [2016년 1월](https://organicmedialab.com/category/organic-media/organic-marketing/page/3) | ‘일인 서점 챌린지’가 15일에 끝남. 종이책 선주문 1,000부 돌파 | 그중 몇 부가 일인 서점을 거쳤는지 |
# | [2017년 2월 20일](https://organicmedialab.com/2017/02/20/we-are-stores/) | 두 차례 실험 뒤에 서비스 시작 | 두 실험의 숫자 |
# | [2018년 10월](https://organicmedialab.com/2019/05/13/from-friends/) | 베타. 발굴단 50인, 책 50권. 계획은 2–3주 만에 수정 | 판매와 재구매 |
# | [2019년 3월 25일](https://organicmedialab.com/2019/03/25/from-organic-marketing-to-commerce-the-beginning/) | 넉 달 동안 제품 100여 개. 발굴자의 가까운 관계를 벗어나기 어려웠다 | 얼마나 머물렀는지, 누가 벗어났는지 |
# | [2020년 12월](https://organicmedialab.com/2020/12/14/relay-santa/) | ‘릴레이 산타’ 테스트에 약 3주 동안 40만 명이 참여 | 누가 누구를 불렀는지 |
#
# 모두 **팀이 스스로 쓴 글**이고, 마지막 줄은 나중에(2021년 4월) 덧붙인 것입니다. 40만 명은 테스트를 해 본 사람의 수이지 산 사람의 수가 아니에요.
#
# 오른쪽 칸이 바로 우리가 궁금한 것입니다. 그래서 이 수업은 **지어낸 동네의 기록**을 씁니다. 여덟 모임의 {{people}}명, 제품 40가지, 구매와 선물 {{rows}}줄. 공개된 글에서 빌린 것은 ‘구매와 선물이 상점을 연다’, ‘대부분 발굴자 가까이에 머문다’, ‘책은 느리다’뿐이고 나머지는 컴퓨터가 만들었어요([자료 설명서](../../datasets/store-log/README.md)). 실제 1인상점의 성과로 인용하지 마세요.
#
# **오늘의 질문.** 여러분이 이 동네의 운영자라면, 첫 원을 벗어나기 위해 **누구를 먼저 도울까요?** 다음 셀은 준비물이니 실행만 하세요.

# %% [markdown] lang="en" part="hook"
# ## Five years of the one-person store (10 minutes)
#
# In a **one-person store** whoever buys or finds a product becomes its store for the people they know. Organic Media Lab, a Korean research group, used it to try out an idea: customers are producers, mediators and buyers at once. The aim was to recommend what is good rather than to earn. Whoever took up a recommendation could buy seamlessly and became a store in turn. By date, the record looks like this.
#
# | When | Published | Not published |
# | --- | --- | --- |
# | [January 2016](https://organicmedialab.com/category/organic-media/organic-marketing/page/3) | an “individual bookstore challenge” ends on the 15th; over 1,000 printed copies ordered in advance | how many of those came through the stores |
# | [20 February 2017](https://organicmedialab.com/2017/02/20/we-are-stores/) | the service opens after two experiments | the figures of those experiments |
# | [October 2018](https://organicmedialab.com/2019/05/13/from-friends/) | beta: 50 discoverers, 50 books; the plan was revised within 2–3 weeks | sales, repeat purchases |
# | [25 March 2019](https://organicmedialab.com/2019/03/25/from-organic-marketing-to-commerce-the-beginning/) | some 100 products in four months; it was hard to get beyond a discoverer's own circle | how much stayed inside, and who got out |
# | [December 2020](https://organicmedialab.com/2020/12/14/relay-santa/) | 400,000 people take the “relay Santa” test in about 3 weeks | who brought whom |
#
# All of it was **written by the team itself**, the last line added later, in April 2021. And those 400,000 took a test, which is not buying.
#
# The right-hand column is just what we want to know. So this lesson uses the log of an **invented neighbourhood**: {{people}} people in eight communities, 40 products, {{rows}} purchases and gifts. Three things follow published texts: buying and giving open stores, most of it stays near the discoverer, books are slow. The rest was made by computer ([about the data](../../datasets/store-log/README.md)). Do not quote it as results of the real stores.
#
# **Today's question.** If you ran this neighbourhood and wanted to get beyond the first circle, **whom would you help first?** The next cell only fetches the tools.

# %%
from dataclasses import replace

from pandas import DataFrame

from course import Predict, Sketch, StoreReplay, load
from course.network import reproduction
from course.plots import bars
from course.simulate import Trails

log, people = load("store-log", "log"), load("store-log", "people")
trails, street = Trails(log, people), load("store-log", "bridge")


def share_beyond_by_day():
    growth = trails.growth()
    return dict(zip(growth["day"], 100 * growth["share"]))


def k_without(person):
    links = [link for link in street.links if person not in (link.source, link.target)]
    return reproduction(replace(street, links=links), "finder")


def k_table(*names):
    return DataFrame({"who": names, "k": [k_without("nobody"), k_without("hub"), k_without("bridge")]})


# %% [markdown] lang="ko"
# ## 기록을 틀어 보기 (15분)
#
# ### 예측 1. 첫 원 밖의 비율은 어떻게 움직일까
#
# **첫 원**은 발굴자가 직접 권하거나 선물한 사람들입니다. 누적으로 셀 때, 첫 원 **밖**에서 일어난 구매와 선물의 비율은 99일 동안 어떤 선을 그릴까요?

# %% [markdown] lang="en"
# ## Playing the log (15 minutes)
#
# ### Prediction 1. How does the share beyond the first circle move?
#
# The **first circle** is everybody the discoverer sold or gave to in person. Counting everything so far, what line will the share of purchases and gifts **beyond** it draw over 99 days?

# %% lang="ko"
beyond = Predict("beyond", "첫 원 밖의 비율을 그려 보세요.", curve=("날", "첫 원 밖(%)", 100, 100))
beyond

# %% lang="en"
beyond = Predict("beyond", "Draw the share beyond the first circle.", curve=("day", "beyond (%)", 100, 100))
beyond

# %% [markdown] lang="ko"
# 그렸다면 동네를 움직여 봅시다. 동그라미 하나가 모임 하나이고, 가운데의 큰 점이 발굴자입니다. 실선은 구매, 점선은 선물이에요.

# %% [markdown] lang="en"
# Once you have drawn it, set the neighbourhood going. Each circle is a community, the large dot in its middle the discoverer. Solid lines are purchases, broken ones gifts.

# %%
StoreReplay(log, people)

# %%
beyond.reveal(share_beyond_by_day)

# %% [markdown] lang="ko"
# <details><summary>결과를 본 다음 펼치세요</summary>
#
# 처음 20일 가까이는 0입니다. 첫 원의 사람들이 써 보고 다시 권하기까지 시간이 걸리니까요. 그 뒤로 오르다가 3분의 1쯤에서 거의 멈춥니다. 끝까지 세면 {{rows}}건 가운데 {{near}}건이 한 걸음이고, 밖은 {{beyond}}건({{beyond_share:.0f}}%), 발굴자의 **모임 밖**은 {{outside}}건뿐이에요.
#
# 걸음마다 상점 하나가 상점을 몇 개 열었는지 세면 까닭이 보입니다.
#
# - 발굴자의 상점은 {{stores_0}}곳, 거기서 상점 {{stores_1}}곳이 열렸습니다. ${{stores_1}} \div {{stores_0}} = {{k_0:.2f}}$
# - 그 {{stores_1}}곳에서는 {{stores_2}}곳이 열렸습니다. ${{stores_2}} \div {{stores_1}} = {{k_1:.2f}}$
#
# 발굴자는 모임의 거의 모두를 압니다. 그러니 그다음 사람의 친구는 대개 이미 첫 원 안에 있어요.
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Unfold once you have seen the result</summary>
#
# For nearly 20 days it is 0: the first circle has to try a thing before it passes it on. Then it rises, and all but stops at about a third. In the end {{near}} of {{rows}} are one step away, {{beyond}} ({{beyond_share:.0f}}%) are beyond, and only {{outside}} left the discoverer's **community**.
#
# Count how many stores one store opened at each step, and you see why.
#
# - The discoverers had {{stores_0}} stores, which opened {{stores_1}}. ${{stores_1}} \div {{stores_0}} = {{k_0:.2f}}$
# - Those {{stores_1}} opened {{stores_2}}. ${{stores_2}} \div {{stores_1}} = {{k_1:.2f}}$
#
# The discoverer knows nearly everybody in the community, so the next person's friends are mostly in the first circle already.
#
# </details>

# %% [markdown] lang="ko"
# ### 예측 2. 누가 모임 밖으로 실어 날랐을까
#
# 모임 밖에 닿은 {{outside}}건을 거슬러 올라갑니다. 네 사람 가운데 **누구의 가지에** 그 {{outside}}건이 가장 많이 들어 있을까요?

# %% [markdown] lang="en"
# ### Prediction 2. Who carried it out of the community?
#
# Trace back the {{outside}} that reached another community. Of these four people, in **whose branch** are most of the {{outside}}?

# %% lang="ko"
carrier = Predict(
    "carrier",
    "모임 밖에 닿은 것이 누구의 가지에 가장 많을까요?",
    choices=[
        "미경: 22명과 이어진 발굴자",
        "영호: 가지가 가장 큰(77건) 발굴자",
        "하영: 49건을 직접 권한 발굴자",
        "민서: 12명과 이어진 손님",
    ],
)
carrier

# %% lang="en"
carrier = Predict(
    "carrier",
    "Whose branch holds most of what reached another community?",
    choices=[
        "Migyeong, a discoverer with ties to 22",
        "Yeongho, the discoverer with the largest branch (77)",
        "Hayeong, a discoverer who gave or sold 49 in person",
        "Minseo, a customer with ties to 12",
    ],
)
carrier

# %% [markdown] lang="ko"
# 정했으면 위의 동네로 돌아가 네 사람을 하나씩 눌러 보세요. ‘누구의 가지’ 목록에서 골라도 됩니다. 한 사람을 누를 때마다 가지의 크기와 거리, 모임 밖에 닿은 수가 문장으로 나옵니다.

# %% [markdown] lang="en"
# Then go back up to the neighbourhood and press the four, one after the other, or choose them from the list “Whose branch”. Each time a sentence tells you the size of the branch, how far it reaches, and how much of it left the community.

# %% lang="ko"
carrier.reveal(
    lambda: bars(
        trails.people().nlargest(7, "outside"),
        "person",
        "outside",
        title="누구의 가지가 모임 밖에 가장 많이 닿았을까",
        unit="건",
    )
)

# %% lang="en"
carrier.reveal(
    lambda: bars(
        trails.people().nlargest(7, "outside"),
        "person",
        "outside",
        title="How much of whose branch left the community",
        unit="",
    )
)

# %% [markdown] lang="ko"
# <details><summary>역할로 다시 읽기</summary>
#
# 기록에 나오는 {{named}}명 가운데 산 사람이 {{buyers}}명, 누군가에게 권하거나 선물한 사람이 {{mediators}}명입니다. {{both}}명은 **둘 다**예요. 없던 것을 찾아 들여온 발굴자 {{finders}}명을 생산자로 보면, 세 역할을 모두 맡은 사람은 {{all_three}}명입니다. 역할은 사람에게 붙은 딱지가 아니라 그때 한 일입니다.
#
# 선물은 {{gifts}}건 가운데 {{gifts_outside}}건이, 구매는 {{buys}}건 가운데 {{buys_outside}}건이 모임 밖에 닿았습니다. 선물 쪽이 훨씬 잘 건너갔어요. 찾지 않던 사람에게도 닿기 때문입니다. 다만 우리가 **그렇게 만든** 기록이니, 이 차이를 발견이라고 부르면 안 됩니다.
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Read it again as roles</summary>
#
# Of the {{named}} people in the log {{buyers}} bought something and {{mediators}} recommended or gave something: {{both}} did **both**. Count the {{finders}} discoverers as producers, since they brought in what was not there, and {{all_three}} people held all three roles. A role is no label on a person. It is what they did at the time.
#
# Of {{gifts}} gifts {{gifts_outside}} left a community, of {{buys}} purchases {{buys_outside}}. Gifts crossed far more easily, because they also reach somebody who was not looking. But we **made** the log that way, so do not call the difference a finding.
#
# </details>

# %% [markdown] lang="ko" part="misconception"
# ## 누구를 먼저 도울까 (15분)
#
# ### ‘아는 사람이 많으면 좋은 매개자다’
#
# 이어진 사람 수를 **차수**라고 합니다. 그럴듯하지만, 매개자의 일은 많이 아는 것이 아니라 **서로 닿지 못하는 이들 사이에 서는 것**입니다. 작은 그림으로 세어 봅시다. 가, 나, 다 세 사람은 모두 아는 사이이고, 라, 마, 바 세 사람도 그렇습니다. 그리고 다와 라만 ‘중간이’와 압니다.
#
# 중간이를 뺀 여섯 사람에서 두 명을 고르는 방법은 ${{pairs}}$가지입니다. 그 가운데 왼쪽 셋에서 하나, 오른쪽 셋에서 하나를 고른 쌍은 반드시 중간이를 지나요.
#
# $$\frac{3 \times 3}{{{pairs}}} = \frac{{{between_m}}}{{{pairs}}} = {{share_m}}$$
#
# 이것이 중간이의 **매개 중심성**입니다. 차수가 3인 ‘다’는 {{between_c}}쌍, 그러니까 ${{share_c:.2f}}$이에요. 아는 사람이 둘뿐인 중간이가 더 높습니다. 동네의 두 사람을 나란히 놓아 봅시다.
#
# | | 미경 | 민서 |
# | --- | --: | --: |
# | 이어진 사람(차수) | {{popular_ties}} | {{bridge_ties}} |
# | 매개 중심성 | {{popular_between:.2f}} | {{bridge_between:.2f}} |
# | 가지의 크기 | {{popular_grew}} | {{bridge_grew}} |
# | 그중 모임 밖에 닿은 것 | {{popular_outside}} | {{bridge_outside}} |
# | 없으면 | {{popular_lost}}명이 떨어져 나가고 {{popular_piece}}명은 그대로 | {{whole}}명이 {{piece_1}}, {{piece_2}}, {{piece_3}}명으로 갈라짐 |
#
# 그렇다고 미경이 덜 중요한 것은 아닙니다. 가지의 **크기**는 미경이 민서의 두 배가 넘어요. 모임 안을 채우려면 미경이고, 모임을 건너려면 민서입니다. **무엇을 하려는지를 먼저 정해야** 누구를 도울지도 정해집니다.

# %% [markdown] lang="en" part="misconception"
# ## Whom to help first (15 minutes)
#
# ### “Whoever knows most people is the best mediator”
#
# The number of people you have ties to is your **degree**. It sounds plausible, but a mediator's work is not knowing many. It is **standing between those who cannot reach each other**. Count it on a small picture. Ann, Ben and Cho all know each other, and so do Dan, Eve and Fay. Only Cho and Dan know Mid.
#
# Leave out Mid: from the other six you can choose two in ${{pairs}}$ ways. Every pair of one from the left and one from the right has to pass through Mid.
#
# $$\frac{3 \times 3}{{{pairs}}} = \frac{{{between_m}}}{{{pairs}}} = {{share_m}}$$
#
# That is Mid's **betweenness**. Cho, whose degree is 3, lies between {{between_c}} pairs: ${{share_c:.2f}}$. Mid knows just two people and still scores higher. Now put two people of the neighbourhood side by side.
#
# | | Migyeong | Minseo |
# | --- | --: | --: |
# | Ties (degree) | {{popular_ties}} | {{bridge_ties}} |
# | Betweenness | {{popular_between:.2f}} | {{bridge_between:.2f}} |
# | Size of the branch | {{popular_grew}} | {{bridge_grew}} |
# | Of these, outside the community | {{popular_outside}} | {{bridge_outside}} |
# | Without them | {{popular_lost}} people drop off, {{popular_piece}} stay together | {{whole}} people fall into {{piece_1}}, {{piece_2}} and {{piece_3}} |
#
# Not that Migyeong matters less. Her branch is more than twice the **size**. To fill a community it is Migyeong, to cross into another it is Minseo. **Decide first what you are after**, and then whom to help.

# %% [markdown] lang="ko"
# <details><summary>수식과 다섯 가지 중개 (궁금한 사람만)</summary>
#
# 두 사람 $s$와 $t$ 사이 최단 경로의 수를 $\sigma_{st}$, 그 가운데 $v$를 지나는 것을 $\sigma_{st}(v)$라고 하면 매개 중심성은 다음을 모든 쌍에 대해 더해 쌍의 수로 나눈 값입니다([Freeman 1977](https://doi.org/10.2307/3033543)).
#
# $$\frac{\sigma_{st}(v)}{\sigma_{st}}$$
#
# [Gould와 Fernandez(1989)](https://doi.org/10.2307/270949)는 한 걸음 더 나아가 **어느 모임에서 어느 모임으로** 이었는지를 셉니다. $a$가 $v$에게, $v$가 $b$에게 건넸고 $a$와 $b$는 직접 잇지 않았을 때, $v$는 다섯 가지 중개 가운데 하나를 한 셈이에요.
#
# | 중개 | $a \to v \to b$ | 민서 | 미경 |
# | --- | --- | --: | --: |
# | 조정자 | 셋 다 한 모임 | {{bridge_coordinator}} | {{popular_coordinator}} |
# | 문지기 | 밖에서 받아 우리 모임에 | {{bridge_gatekeeper}} | {{popular_gatekeeper}} |
# | 대표자 | 우리 모임에서 받아 밖으로 | {{bridge_representative}} | {{popular_representative}} |
# | 순회 중개자 | 남의 모임 안에서 | {{bridge_consultant}} | {{popular_consultant}} |
# | 연락자 | 세 사람이 모두 다른 모임 | {{bridge_liaison}} | {{popular_liaison}} |
#
# 미경이 모두 0인 까닭은 이 기록에서 **받은 적이 없기** 때문입니다. 늘 시작하는 사람이고, 전하는 사람은 아니었어요.
#
# </details>

# %% [markdown] lang="en"
# <details><summary>The formula, and five kinds of brokerage (only for the curious)</summary>
#
# Let $\sigma_{st}$ be the number of shortest paths between two people $s$ and $t$, and $\sigma_{st}(v)$ the number of those that pass $v$. Betweenness adds the following up over all pairs and divides by the number of pairs ([Freeman 1977](https://doi.org/10.2307/3033543)).
#
# $$\frac{\sigma_{st}(v)}{\sigma_{st}}$$
#
# [Gould and Fernandez (1989)](https://doi.org/10.2307/270949) go one step further and count **from which group to which** somebody linked. When $a$ gave to $v$, $v$ to $b$, and $a$ never to $b$, then $v$ did one of five kinds of brokerage.
#
# | Brokerage | $a \to v \to b$ | Minseo | Migyeong |
# | --- | --- | --: | --: |
# | coordinator | all three in one community | {{bridge_coordinator}} | {{popular_coordinator}} |
# | gatekeeper | from outside into one's own | {{bridge_gatekeeper}} | {{popular_gatekeeper}} |
# | representative | from one's own to the outside | {{bridge_representative}} | {{popular_representative}} |
# | itinerant broker | within a community of others | {{bridge_consultant}} | {{popular_consultant}} |
# | liaison | three different communities | {{bridge_liaison}} | {{popular_liaison}} |
#
# Migyeong has nothing but zeros, because in this log she **never receives**. She always begins and never passes on.
#
# </details>

# %% [markdown] lang="ko"
# ### 예측 3. 한 사람을 빼면
#
# 기록에서 한 발 물러나, 여덟 노드의 작은 그림에서 사람을 **정말로 빼 봅시다.** 도시락 가게에서 시작해 손님들을 거쳐 가게로 돌아오는 고리이고, 비율은 지어낸 숫자입니다. **K**는 한 바퀴 돌았을 때 몇 배가 되는지를 나타내요. 1보다 크면 이어지고 작으면 꺼집니다. 계산하는 법은 3강에서 배웁니다.
#
# 마당발은 링크가 네 개, 다리 놓는 사람은 두 개입니다. 누구를 빼면 K가 1 아래로 떨어질까요?

# %% [markdown] lang="en"
# ### Prediction 3. Take one person away
#
# Step back from the log and **really take people away**, in a small drawing of eight nodes. It is a loop from a lunchbox shop through its customers and back to the shop; the rates are invented. **K** says how many times as much there is after one round. Above 1 it goes on, below 1 it dies out. Lesson 3 teaches how to work it out.
#
# Everyone's friend has four links, the bridge builder two. Without whom does K fall below 1?

# %% lang="ko"
gone = Predict(
    "gone",
    "누구를 빼면 K가 1 아래로 떨어질까요?",
    choices=["마당발을 뺄 때만", "다리 놓는 사람을 뺄 때만", "누구를 빼도", "누구를 빼도 1보다 크다"],
)
gone

# %% lang="en"
gone = Predict(
    "gone",
    "Without whom does K fall below 1?",
    choices=[
        "only without everyone's friend",
        "only without the bridge builder",
        "without either of them",
        "it stays above 1 both times",
    ],
)
gone

# %% [markdown] lang="ko"
# 그림 위의 **잘라 보기**(가위)를 누르고 노드를 누르세요. 다시 누르면 돌아옵니다. 아래에 K가 어떻게 바뀌는지 나와요. 다섯 테스트와 느낌표는 3강과 4강에서 배우니 오늘은 지나치세요.

# %% [markdown] lang="en"
# Press **Snip** (the scissors) above the drawing, then press a node. Press again and it comes back. Below you see what becomes of K. Pass over the five tests and the exclamation marks; they belong to lessons 3 and 4.

# %%
Sketch("street", start=street, vitality=False)

# %% lang="ko"
gone.reveal(
    lambda: bars(
        k_table("아무도 빼지 않으면", "마당발을 빼면", "다리 놓는 사람을 빼면"),
        "who",
        "k",
        title="한 사람이 빠졌을 때의 K",
    )
)

# %% lang="en"
gone.reveal(
    lambda: bars(
        k_table("with everybody", "without everyone's friend", "without the bridge builder"),
        "who",
        "k",
        title="K when one person is gone",
    )
)

# %% [markdown] lang="ko"
# <details><summary>왜 그럴까, 그리고 언제 틀릴까</summary>
#
# 마당발의 친구들은 발굴자에게서도 듣습니다. 길이 **둘**이니 하나가 없어도 이어져요. 옆 모임으로 가는 길은 **하나**입니다. 링크가 적은 사람도 허브만큼 약한 고리가 될 수 있어요. ‘친구 둘’도 빼 보세요. 다리로 가는 유일한 길목이라 K가 더 많이 떨어집니다.
#
# 실제로는 누가 빠지면 다른 사람이 그 자리를 메우기도 합니다. 잘라 보기는 **아무도 메우지 않을 때**, 곧 가장 많이 잃을 때를 보여 줍니다. 그리고 많이 아는 사람이 다리까지 놓는 동네도 있어요. 르네상스 시대 피렌체의 혼인 관계에서 메디치 가문은 [차수와 매개 중심성이 모두 가장 높았습니다](../../datasets/store-log/README.md).
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Why is that so, and when is it wrong?</summary>
#
# The friends of everyone's friend hear of it from the discoverer too. They have **two** ways, so losing one does not matter much. To the next club there is only **one**. A person with few links can be as much of a weak point as a hub. Try taking away Friend two: there is no other way to the bridge, and K falls further still.
#
# In life somebody may step in for whoever goes. Snip answers for the case that **nobody does**, the most you can lose. And there are places where those who know most also build the bridges: among the marriages of Renaissance Florence the Medici had [both the highest degree and the highest betweenness](../../datasets/store-log/README.md).
#
# </details>

# %% [markdown] lang="ko" part="slogan"
# ## 구호 따져 보기: ‘친구의 한 줄이 수많은 리뷰보다 낫다’ (5분)
#
# 1인상점을 시작한 글의 뼈대가 되는 믿음입니다. 두 주장이 섞여 있어요. 첫째, 아는 사람의 말이 모르는 사람 여럿의 말보다 **세다**. 둘째, 그렇게 온 고객이 **더 값지다**. 먼저 손을 들고, 자료를 봅시다.
#
# | 자료 | 무엇을 보았나 | 방향 | 조심할 점 |
# | --- | --- | --- | --- |
# | [닐슨 설문 2009](https://www.mediapost.com/publications/article/109610/) | 아는 사람의 추천을 믿는다 {{trust_friends}}%, 온라인 소비자 의견을 믿는다 {{trust_strangers}}% | 첫째 지지 | 말이지 행동이 아니다 |
# | [Aral과 Walker 2014](https://digitalcommons.chapman.edu/business_articles/142) | 페이스북 앱 실험. 강한 유대일수록, 함께 아는 친구가 많을수록 영향이 컸다 | 첫째 지지 | 리뷰와 견준 것은 아니다 |
# | [Abbassi 외 2011](https://arxiv.org/abs/1111.0307) | 둘 중 고를 때 별 하나가 친구 한 명의 추천보다 훨씬 크게 작용했다. 친구의 나쁜 말은 좋은 말보다 셌다 | 첫째 반박 | 가상의 선택 |
# | [Schmitt 외 2011](https://doi.org/10.1509/jm.75.1.46) | 독일 은행. 추천으로 온 고객은 가치가 적어도 {{worth}}% 높고 덜 떠났다 | 둘째 지지 | 한 은행, 보상이 있는 추천 |
# | [Armelini 외 2015](https://doi.org/10.1016/j.ijresmar.2015.09.004) | 칠레 은행 고객 {{bank}}명으로 되풀이. 덜 떠나지만 꼭 더 값지지는 않았다 | 둘째 절반 | 표본이 더 작다 |
# | [Wolters와 Gedenk 2019](https://nowpublishers.com/article/Details/JMB-0054) | 통신 회사로 되풀이. 덜 떠나지만 이익은 오히려 작았다 | 둘째 반박 | 덜 복잡한 상품 |
#
# 논문은 모두 초록으로 확인했습니다.
#
# **이 교재의 판단.** ‘추천으로 온 고객은 덜 떠난다’까지는 세 연구가 같은 말을 합니다. ‘더 값지다’는 어디서 무엇을 파는지에 따라 다르고, ‘리뷰보다 세다’는 아직 반반입니다. 그리고 **센 것과 멀리 가는 것은 다른 문제**입니다. 취업에서는 강한 유대보다 [중간쯤 약한 유대가 가장 큰 도움이 되었다는 대규모 실험](https://doi.org/10.1126/science.abl4476)이 있어요. 친구의 한 줄과 별점을 실제 구매에서 맞붙인 실험이 한쪽을 뚜렷이 가리키면 이 판단을 고치겠습니다.

# %% [markdown] lang="en" part="slogan"
# ## A slogan put to the test: “One line from a friend beats many reviews” (5 minutes)
#
# The one-person store was built on this belief. It holds two claims. First, the word of somebody you know is **stronger** than that of many you do not. Second, customers who come that way are **worth more**. Raise your hands, then look.
#
# | Source | What was seen | Which side | Be careful |
# | --- | --- | --- | --- |
# | [Nielsen survey 2009](https://www.mediapost.com/publications/article/109610/) | {{trust_friends}}% say they trust people they know, {{trust_strangers}}% consumer opinions online | first: for | what people say, not what they do |
# | [Aral and Walker 2014](https://digitalcommons.chapman.edu/business_articles/142) | an experiment with a Facebook app: the stronger the tie, and the more friends in common, the more influence | first: for | not set against reviews |
# | [Abbassi et al. 2011](https://arxiv.org/abs/1111.0307) | when choosing between two, one more star did far more than one more friend; friends' bad words weighed more than good ones | first: against | imagined choices |
# | [Schmitt et al. 2011](https://doi.org/10.1509/jm.75.1.46) | a German bank: referred customers were worth at least {{worth}}% more and left less often | second: for | one bank, rewarded referrals |
# | [Armelini et al. 2015](https://doi.org/10.1016/j.ijresmar.2015.09.004) | the same with {{bank}} customers of a Chilean bank: they left less often but were not necessarily worth more | second: half | a smaller sample |
# | [Wolters and Gedenk 2019](https://nowpublishers.com/article/Details/JMB-0054) | the same with a phone company: they left less often, but margins were smaller | second: against | a simpler product |
#
# The papers were checked in their abstracts.
#
# **Our judgement.** That referred customers leave less often, three studies agree on. Whether they are worth more depends on where and on what is sold. Whether a friend beats reviews is open. And **weighing more is not reaching further**: in finding jobs, [a large experiment](https://doi.org/10.1126/science.abl4476) found moderately weak ties more useful than strong ones. An experiment that sets a friend's line against stars in real purchases, with a clear result, would change our mind.

# %% [markdown] lang="ko" part="business"
# ## 이제 여러분의 고객 (6분)
#
# 실제 손님 네다섯 명을 별명으로 적으세요. 모르는 ‘고객층’이 아니라 **얼굴이 떠오르는 사람**이어야 합니다.
#
# 1. 한 사람에 노드 하나. 노드를 고르고 오른쪽에서 **역할**을 표시합니다. 여러 개여도 됩니다.
# 2. 누가 누구에게 권하거나 선물했는지 링크로 긋고, 무엇으로 이어졌는지 **미디엄**에 적습니다. 물건 하나가 두 사람을 잇기도 해요.
# 3. 서로 모르는 두 무리에 걸쳐 있는 사람을 찾으세요. 없다면 ‘없음’도 답입니다.
#
# 3강에서는 이 그림과 따로, 사업 한 조각을 처음부터 그립니다.

# %% [markdown] lang="en" part="business"
# ## Now your own customers (6 minutes)
#
# Write down four or five real customers by nickname. Not a “segment” but **people whose faces you can see**.
#
# 1. One node a person. Choose the node and mark its **roles** on the right, as many as fit.
# 2. Draw a link for who recommended or gave to whom, and write what linked them as its **medium**. Sometimes it is a single thing that links two people.
# 3. Find somebody who belongs to two groups that do not know each other. If there is nobody, that is an answer too.
#
# Lesson 3 starts afresh with a piece of your business, apart from this drawing.

# %% lang="ko"
Sketch("my-customers", title="내 고객의 역할", tests=False)

# %% lang="en"
Sketch("my-customers", title="The roles of my customers", tests=False)

# %% [markdown] lang="ko" part="exit"
# ## 나가는 질문 (4분)
#
# 여는 퀴즈의 3번에 다시 답해 보세요. 그리고 두 문장을 적어 냅니다.
#
# 1. 내가 **가장 먼저 도울 손님**은 ______이고, 그에게 ______을 쥐여 주겠습니다. (크기를 위해서인지 다리를 위해서인지 밝히세요.)
# 2. 그가 내일부터 말을 멈추면 ______이 끊깁니다. 다음 주에 나는 ______을 세어 그것을 알아챌 것입니다.
#
# 집에서는 [연습 문제](../../exercises/02-customer-roles/practice.ko.ipynb)로 다른 기록을 나무로 옮기고, 도울 손님을 끝까지 정해 봅니다.

# %% [markdown] lang="en" part="exit"
# ## On the way out (4 minutes)
#
# Answer question 3 of the opening quiz once more. Then hand in two sentences.
#
# 1. The customer **I will help first** is ______, and I will give them ______. (Say whether it is for size or for a bridge.)
# 2. If they stop talking tomorrow, ______ breaks. Next week I will notice by counting ______.
#
# At home, the [exercise](../../exercises/02-customer-roles/practice.en.ipynb) has another log to turn into a tree, and room to settle whom you will help.

# %% [markdown] lang="ko" part="reading"
# ## 더 읽기
#
# - 오가닉미디어랩, [일인상점 글](https://organicmedialab.com/2017/02/20/we-are-stores/)(2017)과 두 해 뒤의 [연재를 시작하며](https://organicmedialab.com/2019/03/25/from-organic-marketing-to-commerce-the-beginning/)(2019). 믿음과 그 뒤의 기록을 나란히 읽어 보세요.
# - 오가닉미디어랩, [릴레이 산타](https://organicmedialab.com/2020/12/14/relay-santa/)(2020). 고객이 일을 벌이게 하는 실험입니다.
# - Roger Gould와 Roberto Fernandez, [매개의 구조](https://doi.org/10.2307/270949)(1989). 오늘 쓴 다섯 가지 중개의 출처입니다.
# - Sharad Goel 외, [온라인 확산의 구조](https://doi.org/10.1145/2229012.2229058)(2012). 대부분 한 걸음에서 멈춘다는 결과가 1인상점의 경험과 닮았습니다.
# - Zachary Neal, [약한 유대의 힘, 그 가정을 따져 보기](https://cambridge.org/core/journals/network-science/article/notsoforbidden-triad-evaluating-the-assumptions-of-the-strength-of-weak-ties/43A95EE785F5802CA1B2B85FF3958218)(2024). 중요한 것은 약함이 아니라 다리라고 말합니다.

# %% [markdown] lang="en" part="reading"
# ## What to read
#
# - Organic Media Lab, [the post on one-person stores](https://organicmedialab.com/2017/02/20/we-are-stores/) (2017) and, two years on, [how a series began](https://organicmedialab.com/2019/03/25/from-organic-marketing-to-commerce-the-beginning/) (2019), both in Korean. Read the belief beside what came of it.
# - Organic Media Lab, [relay Santa](https://organicmedialab.com/2020/12/14/relay-santa/) (2020, in Korean). An experiment in letting customers take things into their own hands.
# - Roger Gould and Roberto Fernandez, [Structures of Mediation](https://doi.org/10.2307/270949) (1989). Where the five kinds of brokerage come from.
# - Sharad Goel et al., [The Structure of Online Diffusion Networks](https://doi.org/10.1145/2229012.2229058) (2012). That most of it stops after one step is much like what the one-person store met with.
# - Zachary Neal, [The not-so-forbidden triad](https://cambridge.org/core/journals/network-science/article/notsoforbidden-triad-evaluating-the-assumptions-of-the-strength-of-weak-ties/43A95EE785F5802CA1B2B85FF3958218) (2024). What counts, it says, is not that a tie is weak but that it is a bridge.
