# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
# ---

# %% [markdown] lang="ko"
# # 3강. MVN 그리기
#
# 가장 작지만 살아 있는 네트워크를 손으로 그리고, 정말 살아 있는지 그 자리에서 확인합니다.
#
# 이 노트북은 글과 셀이 번갈아 나옵니다. 회색 셀을 누르고 **Shift+Enter**를 치면 실행됩니다. 코드를 고칠 일은 없어요. 위에서부터 차례로 실행하면서 읽고, 예측하고, 그리면 됩니다.

# %% [markdown] lang="en"
# # Lesson 3. Draw the MVN
#
# Draw the smallest network that is alive, and find out on the spot whether it really is.
#
# Text and cells take turns in this notebook. Click a grey cell and press **Shift+Enter** to run it. There is no code to change. Go from top to bottom: read, predict, draw.

# %% lang="ko"
from course import use

use("ko")

# %% lang="en"
from course import use

use("en")

# %% [markdown] lang="ko" part="goals plan"
# ## 오늘 할 수 있게 되는 것
#
# - 사업 한 조각을 노드와 링크로 옮기고, 링크마다 **누가, 무엇을 하고, 무엇으로** 이어지는지 적습니다.
# - 링크를 만드는 **미디엄**을 여럿 떠올리고, 그중 하나를 이유를 대며 고릅니다.
# - 고리 하나의 K를 손으로 계산하고, 그 숫자가 말해 주는 것과 말해 주지 않는 것을 설명합니다.
# - MVN을 조직도, 유통도, MVP와 구별합니다.
#
# | 시간 | 하는 일 |
# | --- | --- |
# | 0–5분 | 여는 퀴즈 |
# | 5–15분 | 함께 풀기: 도매상이 사라진 겨울, 고리 하나 |
# | 15–45분 | 그리기: 책방, 미디엄, 그리고 내 사업 |
# | 45–65분 | 갤러리, 구호 따져 보기 |
# | 65–75분 | 고쳐 그리기, 나가는 질문 |

# %% [markdown] lang="en" part="goals plan"
# ## What you will be able to do
#
# - Turn a piece of a business into nodes and links, and say for each link **who, does what, by what**.
# - Think of several **media** that could make a link, and choose one with a reason.
# - Work out K for one loop by hand, and explain what that number tells you and what it does not.
# - Tell an MVN from an organisation chart, a supply chart and an MVP.
#
# | Minutes | What we do |
# | --- | --- |
# | 0–5 | Opening quiz |
# | 5–15 | Worked example: the winter the wholesaler vanished; one loop |
# | 15–45 | Drawing: the bookshop, its media, then your own business |
# | 45–65 | Gallery; a slogan put to the test |
# | 65–75 | Redraw, and a question on the way out |

# %% [markdown] lang="ko"
# ## 여는 퀴즈 (5분)
#
# 먼저 입으로 답하고 나서 펼쳐 보세요.
#
# <details><summary>1. 팔로워가 만 명 있습니다. 네트워크인가요?</summary>
#
# 아직은 명단입니다. 누가 누구에게 무엇을 하는지, 그러니까 **링크**가 없으면 네트워크라고 할 수 없어요.
#
# </details>
#
# <details><summary>2. 한 사람이 생산자이면서 매개자이고 구매자일 수 있나요?</summary>
#
# 그럴 수 있습니다. 책을 사고(구매자), 친구에게 권하고(매개자), 서평을 쓰는(생산자) 단골이 그렇습니다. 역할은 직업이 아니라 그 네트워크에서 하는 일이에요.
#
# </details>
#
# <details><summary>3. 책방 그림에서 책은 노드인가요, 미디엄인가요?</summary>
#
# 둘 다 될 수 있습니다. 책이 다음 일을 일으키면 **노드**로 그리고, 두 사람 사이에 놓여 링크를 만들 뿐이면 **미디엄**으로 적습니다. 오늘은 두 쪽을 다 써 봅니다.
#
# </details>

# %% [markdown] lang="en"
# ## Opening quiz (5 minutes)
#
# Say your answer aloud first, then unfold.
#
# <details><summary>1. You have ten thousand followers. Is that a network?</summary>
#
# So far it is a list. Without **links**, without who does what to whom, it is no network yet.
#
# </details>
#
# <details><summary>2. Can one person be a producer, a mediator and a buyer at once?</summary>
#
# Yes. Think of a regular who buys books (buyer), recommends them to friends (mediator) and writes reviews (producer). A role is not a job title. It is what someone does in this network.
#
# </details>
#
# <details><summary>3. In a drawing of a bookshop, is a book a node or a medium?</summary>
#
# It can be either. If the book sets off the next event, draw it as a **node**. If it only lies between two people and makes their link, write it down as the **medium**. Today you will do both.
#
# </details>

# %% [markdown] lang="ko" part="hook"
# ## 함께 풀기: 도매상이 사라진 겨울 (10분)
#
# 2017년 1월 2일, 책 도매상 송인서적이 만기가 된 어음을 막지 못하고 영업을 멈췄습니다. 책을 대던 출판사도, 책을 받던 서점도 손해를 입었어요. 가운데 있던 허브 하나가 빠지자 양쪽이 함께 흔들렸습니다.
#
# 이튿날 나온 기사를 나란히 놓아 보면 숫자가 서로 다릅니다.
#
# | 2017년 1월 3일의 보도 | 거래 출판사 | 돈 | 업계 순위 |
# | --- | --- | --- | --- |
# | [동아닷컴](https://www.donga.com/news/Society/article/all/20170103/82153160/2) 오전 9시 43분 | 2,000곳 | 피해 최대 200억 원(추정) | 국내 최대 |
# | [이투데이](https://m1.etoday.co.kr/view.php?idxno=1436408) | 3,000여 곳 | 발행 어음 200억 원대 | 2위 |
# | [동아일보](https://www.donga.com/news/Society/article/all/20170103/82160520/1) 오후 3시 24분 | 2,000여 곳 | 피해 출판사 470억 원, 서점 210억 원 | 2위 |
#
# 여섯 시간이 안 되는 사이에 200억이 {{lost}}억이 됐습니다. 누가 거짓말을 했다기보다 **무엇을 세었는지**가 다릅니다. 그래서 이 수업에서는 숫자 옆에 언제, 누가, 무엇을 센 것인지 적습니다. 송인서적은 그해 다른 회사에 인수되었지만 2021년 5월 20일에 [파산 선고](https://www.asiae.co.kr/article/2021052513342337246)를 받았어요.
#
# 같은 겨울, 오가닉미디어랩은 새 책을 독자의 손으로 퍼뜨려 보기로 합니다. 책을 산 독자가 그 책을 권하는 작은 상점이 되는 **1인상점**입니다([2017년 2월 20일 글](https://organicmedialab.com/2017/02/20/we-are-stores/)). 상점이 생기는 길은 둘, **구매**와 **선물**이었어요([한 사용자의 소개](https://brunch.co.kr/@hilove/158)). 이 책이 나온 날짜도 출처를 따져 볼 만해요. 랩이 [2017년 2월 8일에 올린 글](https://organicmedialab.com/2017/02/08/announcing-organic-marketing/)에는 출간일이 21일과 16일이 붙은 채(21일16일) 남아 있습니다. 고치면서 그은 취소선이 사라진 것으로 보이지만 짐작일 뿐이에요. 다만 16일에 출간 기념 워크숍이 열렸고, 20일 글이 서비스를 연 지 사나흘 됐다고 하니 16일 쪽이 앞뒤가 맞습니다.
#
# 두 해 뒤의 기록은 솔직합니다. 넉 달 동안 소비자가 찾아낸 제품이 100개를 넘었지만 판매는 찾아낸 사람의 주변을 벗어나기 어려웠고([2019년 3월 25일](https://organicmedialab.com/2019/03/25/from-organic-marketing-to-commerce-the-beginning/)), 책은 읽고 권하기까지 너무 오래 걸렸습니다([2019년 5월 13일](https://organicmedialab.com/2019/05/13/from-friends/)). 몇 권이 누구를 거쳐 팔렸는지는 공개되지 않았어요. **그래서 오늘 그림에 쓰는 비율은 모두 지어낸 숫자입니다.**
#
# 오늘의 질문은 이것입니다. **손님이 손님을 부르는 책방은 어떻게 생겼고, 그 안에서 무엇 하나가 빠지면 멈출까요?**

# %% [markdown] lang="en" part="hook"
# ## Worked example: the winter the wholesaler vanished (10 minutes)
#
# On 2 January 2017 the Korean book wholesaler Songin could not honour a bill that had fallen due, and stopped trading. The publishers that supplied it lost money, and so did the bookshops it served. One hub in the middle went, and both sides shook.
#
# Put the next day's reports side by side and the numbers disagree.
#
# | Reports of 3 January 2017 | Publishers served | Money | Rank in the trade |
# | --- | --- | --- | --- |
# | [Donga.com](https://www.donga.com/news/Society/article/all/20170103/82153160/2), 9:43 am | 2,000 | losses of up to 20 billion won (estimate) | largest in Korea |
# | [eToday](https://m1.etoday.co.kr/view.php?idxno=1436408) | over 3,000 | bills issued: over 20 billion won | second |
# | [Dong-A Ilbo](https://www.donga.com/news/Society/article/all/20170103/82160520/1), 3:24 pm | over 2,000 | losses: publishers 47 billion won, bookshops 21 billion | second |
#
# In less than six hours 20 billion became {{lost}} billion. Nobody need have lied: they **counted different things**. That is why in this course a number comes with when, by whom and of what it was counted. Songin was taken over that year, but was [declared bankrupt](https://www.asiae.co.kr/article/2021052513342337246) on 20 May 2021.
#
# In the same winter Organic Media Lab, a Korean research group, set out to let readers spread its new book. Whoever bought a copy became a small store that recommended it: the **one-person store** ([post of 20 February 2017](https://organicmedialab.com/2017/02/20/we-are-stores/)). A store could come about in two ways, by **buying** and by **giving** ([a user describes it](https://brunch.co.kr/@hilove/158)). Even the day that book appeared is a lesson in sources. The lab's [post of 8 February 2017](https://organicmedialab.com/2017/02/08/announcing-organic-marketing/) prints two dates run together, the 21st and the 16th (21일16일). A struck-out date seems to have lost its line, but that is a guess. Still, the launch workshop was on the 16th, and the post of the 20th says the service has been open for three or four days. The 16th fits.
#
# Two years on, the lab's own record is candid. In four months consumers found more than 100 products for it, yet sales hardly left the circle of whoever had found them ([25 March 2019](https://organicmedialab.com/2019/03/25/from-organic-marketing-to-commerce-the-beginning/)), and books took too long from reading to recommending ([13 May 2019](https://organicmedialab.com/2019/05/13/from-friends/)). How many copies went through whose hands was never published. **So every rate in today's drawings is invented.**
#
# Here is today's question. **What does a bookshop look like in which customers bring customers, and what in it must not be missing?**

# %% [markdown] lang="ko"
# ### 다섯 가지 질문
#
# **MVN**(Minimum Viable Network, 최소 생존 네트워크)은 고객이 참여할 수 있고 실제로 돌아가는 가장 작은 네트워크입니다. 오가닉미디어랩이 [기업 수업](https://organicmedialab.com/school/home-school/)에서 쓰는 말이고, 링크를 만드는 미디엄을 찾는 데서 출발합니다. 이 교재는 그 뜻을 계산할 수 있는 다섯 가지 테스트로 옮겼습니다. 랩의 공식 기준이 아니라 **이 교재의 제안**이라는 점을 기억해 두세요.
#
# | 테스트 | 묻는 것 |
# | --- | --- |
# | ① 역할 | 생산자, 매개자, 구매자를 맡은 이가 다 있나? |
# | ② 미디엄 | 링크마다 누가, 무엇을 하고, 무엇으로 이어지는지 적혀 있나? |
# | ③ 되돌아옴 | 시작한 이에게서 나간 것이 생산자를 거쳐 그에게 돌아오나? |
# | ④ 살아 있음 | 한 바퀴 돌면 처음보다 많아지나? ($K > 1$) |
# | ⑤ 최소 | 무엇이든 하나만 빼도 앞의 네 가지 가운데 하나가 깨지나? |
#
# 다음 셀은 준비물입니다. 읽지 않고 실행만 해도 됩니다.

# %% [markdown] lang="en"
# ### Five questions
#
# An **MVN** (minimum viable network) is the smallest network that customers can take part in and that really runs. Organic Media Lab uses the term in its [classes for companies](https://organicmedialab.com/school/home-school/), where the first step is to find the medium that makes a link. This kit turns the idea into five tests that can be computed. They are **this kit's proposal**, not the lab's official yardstick. Keep that in mind.
#
# | Test | What it asks |
# | --- | --- |
# | ① Roles | Does somebody hold each role: producer, mediator, buyer? |
# | ② Media | Does every link say who, does what, by what? |
# | ③ Return | Does what leaves the one who starts come back to them, by way of a producer? |
# | ④ Alive | Is there more after one round than before? ($K > 1$) |
# | ⑤ Minimum | Does taking away any one thing break one of the first four? |
#
# The next cell only fetches the tools. You may run it without reading it.

# %%
from dataclasses import replace

from course import Predict, Sketch, load, mvn_tests
from course.network import reproduction


def k_when_giving(books):
    gift, *others = bookshop.links
    return reproduction(replace(bookshop, links=[replace(gift, rate=books), *others]), "regular")


# %% [markdown] lang="ko"
# ### 예측 1. 유통도는 어디서 막힐까
#
# 책이 손님에게 오는 길을 그린 유통도입니다. 화살표에는 행동, 미디엄, 비율(출발한 쪽이 한 번 움직일 때 도착하는 쪽이 평균 몇 번 움직이는지)이 적혀 있어요. 도매상은 책방 100곳에, 책방은 손님 30명에게 책을 보냅니다.

# %% [markdown] lang="en"
# ### Prediction 1. Where does the supply chart fail?
#
# Here is how a book reaches a customer. Each arrow carries an action, a medium and a rate: how often the far end acts, on average, when the near end acts once. The wholesaler serves 100 bookshops, each bookshop 30 customers.

# %%
supply = load("mvn-cards", "supply")
supply

# %% lang="ko"
first_stop = Predict(
    "supply",
    "①부터 차례로 물으면, 이 유통도는 어느 테스트에서 처음으로 막힐까요?",
    choices=["① 역할", "② 미디엄", "③ 되돌아옴", "④ 살아 있음", "다섯 가지를 모두 통과한다"],
)
first_stop

# %% lang="en"
first_stop = Predict(
    "supply",
    "Asking from ① on, which is the first test that this supply chart fails?",
    choices=["① Roles", "② Media", "③ Return", "④ Alive", "It passes all five"],
)
first_stop

# %%
first_stop.reveal(lambda: mvn_tests(supply))

# %% [markdown] lang="ko"
# <details><summary>결과를 본 다음 펼치세요</summary>
#
# 한 번 맡긴 책이 손님 {{reached}}명에게 닿습니다($1 \times 100 \times 30$). 그런데도 ③에서 막히고 K는 0이에요. 손님에게서 나오는 화살표가 하나도 없기 때문입니다. 유통도는 **물건이 어디를 지나가는지** 보여 줄 뿐, 손님이 다음에 무엇을 하는지는 말하지 않습니다. 허브가 빠지면 그대로 끊기고, 다시 이을 사람도 그림 안에 없어요.
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Unfold once you have seen the result</summary>
#
# One consignment reaches {{reached}} customers ($1 \times 100 \times 30$). Even so it fails ③, and its K is 0, because no arrow leaves the customer. A supply chart shows **where the goods go**. It says nothing of what customers do next. When the hub drops out the line is cut, and nobody in the drawing could mend it.
#
# </details>

# %% [markdown] lang="ko"
# ### 고리 하나를 손으로 계산하기
#
# 이번에는 화살표가 되돌아오는 책방입니다. 책은 노드로 그렸어요. 선물 받은 책이 친구의 다음 행동을 일으키니까요.

# %% [markdown] lang="en"
# ### One loop, worked out by hand
#
# Now a bookshop whose arrows come back. The book is drawn as a node here, since a book received as a gift sets off what the friend does next.

# %%
bookshop = load("mvn-cards", "bookshop")
bookshop

# %% [markdown] lang="ko"
# 단골손님 한 사람이 움직이면 무슨 일이 일어날까요? 화살표를 따라가며 셉니다.
#
# 1. 책 2권을 선물합니다. 그런 책은 열 권 가운데 여덟 권이 친구를 움직여요. $2 \times 0.8 = {{moved}}$명.
# 2. 단톡방에 서평도 올립니다. 여기서 친구 1명이 움직입니다.
# 3. 두 길은 나란하니까 더합니다. ${{moved}} + 1 = {{friends}}$명.
# 4. 그중 절반이 책방에서 책을 삽니다. ${{friends}} \times 0.5 = {{purchases}}$번.
# 5. 책을 사면 열에 아홉 번은 독서 모임에 초대받아 단골이 됩니다. ${{purchases}} \times 0.9 = {{k}}$명.
#
# $$K = (2 \times 0.8 + 1) \times 0.5 \times 0.9 = {{k}}$$
#
# 이 숫자가 **K**입니다. 단골 한 사람이 움직이면 한 바퀴 돌아 단골 {{k}}명이 움직인다는 뜻이에요. 규칙은 둘뿐입니다. **이어진 비율은 곱하고, 나란한 길은 더합니다.** 프로그램에게도 같은 것을 물어봅시다.

# %% [markdown] lang="en"
# What happens when one regular acts? Follow the arrows and count.
#
# 1. The regular gives 2 books, and of ten such books eight move a friend. $2 \times 0.8 = {{moved}}$ friends.
# 2. The regular also posts a review in the group chat. That moves 1 friend.
# 3. The two ways run side by side, so add them. ${{moved}} + 1 = {{friends}}$ friends.
# 4. Half of those buy a book at the shop. ${{friends}} \times 0.5 = {{purchases}}$ purchases.
# 5. Nine purchases in ten lead to an invitation to the reading club, and so to a regular. ${{purchases}} \times 0.9 = {{k}}$ regulars.
#
# $$K = (2 \times 0.8 + 1) \times 0.5 \times 0.9 = {{k}}$$
#
# This number is **K**. When one regular acts, then once around the loop {{k}} regulars act. There are only two rules: **multiply rates in a row, add ways side by side.** Let us ask the program the same.

# %%
reproduction(bookshop, "regular")

# %% [markdown] lang="ko"
# <details><summary>고리가 여럿 얽혀 있으면? (수식이 궁금한 사람만)</summary>
#
# 그림을 행렬 $M$으로 옮깁니다. $M_{ab}$는 $a$에서 $b$로 가는 링크의 비율을 모두 더한 값입니다. 시작한 노드 $i$로 처음 돌아올 때까지의 모든 길을 한꺼번에 더하면 다음과 같아요. $P_i$는 노드 $i$만 남기는 행렬입니다.
#
# $$K_i = e_i^\top M \left(I - (I - P_i) M\right)^{-1} e_i$$
#
# 전염병 연구에서 온 유형 재생산수입니다([Roberts & Heesterbeek 2003](https://doi.org/10.1098/rspb.2003.2339)). 어디서 출발해도 서로 오갈 수 있는 네트워크에서는 $K_i > 1$이라는 말이 $M$의 스펙트럼 반지름이 1보다 크다는 말과 같습니다([Diekmann, Heesterbeek & Metz 1990](https://doi.org/10.1007/BF00178324)).
#
# </details>
#
# K에는 조건이 붙습니다. 모두가 **평균만큼, 서로 상관없이** 움직이고, 새 친구가 **바닥나지 않는다**고 보았어요. 동네에 사는 친구의 수에는 끝이 있고, 처음 몇 사람에서 운 나쁘게 꺼지는 일도 많습니다. K는 앞날을 맞히는 숫자가 아니라, 어디를 고칠지 찾는 숫자입니다.

# %% [markdown] lang="en"
# <details><summary>And when several loops are tangled? (Only for those who like formulas)</summary>
#
# Turn the drawing into a matrix $M$, where $M_{ab}$ adds up the rates of all links from $a$ to $b$. Adding up every way that leads back to the starting node $i$ for the first time gives the formula below. $P_i$ is the matrix that keeps node $i$ only.
#
# $$K_i = e_i^\top M \left(I - (I - P_i) M\right)^{-1} e_i$$
#
# It comes from the study of epidemics, where it is called the type-reproduction number ([Roberts & Heesterbeek 2003](https://doi.org/10.1098/rspb.2003.2339)). In a network where every node can be reached from every other, $K_i > 1$ says the same as that the spectral radius of $M$ is above 1 ([Diekmann, Heesterbeek & Metz 1990](https://doi.org/10.1007/BF00178324)).
#
# </details>
#
# K comes with conditions. Everybody acts **as the average does, independently of the rest**, and new friends **never run out**. In a neighbourhood they do run out, and plenty of loops go out by bad luck after the first few people. K does not foretell the future. It shows you where to mend.

# %% [markdown] lang="ko"
# ## 그리기 하나: 동네 책방 (15분)
#
# 이제 여러분이 그립니다. 방금 본 책방을 빈 종이에서부터 만들면서, 다섯 테스트에 불(✓)이 하나씩 들어오는 것을 보세요. 테스트는 그림판 아래에 ①부터 ⑤까지 왼쪽부터 놓여 있고, 첫 노드를 그린 뒤에는 거의 다 ✗예요. 이름을 누르면 까닭을 말해 주고 그 자리를 그림에서 짚어 줍니다. 이름과 미디엄은 여러분 동네에 맞게 바꿔도 좋습니다. 그림이 꼭 똑같을 필요는 없어요.
#
# 1. **단골손님.** 빈 곳을 두 번 누르면 노드가 생깁니다. 이름을 쓰고, 역할에서 매개자와 구매자를 켭니다.
# 2. **책, 친구, 책방.** 책의 종류는 제품, 책방의 종류는 조직입니다. 친구는 구매자, 책방은 생산자예요. ①에 불이 들어옵니다.
# 3. **첫 링크.** 단골손님 옆의 화살표 손잡이를 끌어 책 위에 놓습니다. 행동에는 ‘선물한다’, 미디엄에는 ‘손글씨 쪽지’라고 적어요. 미디엄을 비워 두면 ②가 그 링크를 짚어 줍니다.
# 4. **나머지 네 링크.** 아래 표를 보고 긋습니다. 책방에서 단골손님으로 가는 마지막 링크를 긋는 순간 ③에 불이 들어옵니다.
# 5. **비율.** 표의 숫자를 적습니다. 다 적기 전까지 ④는 ‘아직 알 수 없음’이에요. 모르는 것은 틀린 것이 아닙니다.
# 6. **하나 빼 보기.** 링크 하나를 골라 지우고 어느 테스트가 꺼지는지 보세요. `Ctrl+Z`로 되살린 뒤 다른 것을 지웁니다. 무엇을 빼도 하나는 꺼진다면 ⑤가 켜진 까닭을 이해한 겁니다.
#
# | 누가 | 누구에게 | 행동 | 미디엄 | 비율 |
# | --- | --- | --- | --- | --- |
# | 단골손님 | 책 | 선물한다 | 손글씨 쪽지 | 2 |
# | 책 | 친구 | 말을 건다 | 밑줄 그은 문장 | 0.8 |
# | 단골손님 | 친구 | 권한다 | 단톡방에 올린 서평 | 1 |
# | 친구 | 책방 | 산다 | 책갈피에 그린 약도 | 0.5 |
# | 책방 | 단골손님 | 초대한다 | 저녁 독서 모임 | 0.9 |
#
# <details><summary>마우스 없이 키보드로 그리기</summary>
#
# 그림판을 한 번 누르거나 `Tab`으로 들어간 다음,
#
# - `N` 새 노드를 만들고 이름을 씁니다. `Enter`로 마칩니다.
# - `Tab` 다음 노드나 링크로 갑니다. `Shift+Tab`은 반대로 갑니다.
# - `L` 고른 노드에서 링크를 시작합니다. 화살표 키로 도착할 노드를 고르고 `Enter`.
# - `I` 고른 것의 이름, 역할, 행동, 미디엄, 비율을 적는 곳으로 갑니다.
# - 화살표 키로 노드를 옮기고, `Delete`로 지우고, `Ctrl+Z`로 되돌립니다.
# - `?` 키보드 안내를 봅니다. `Esc`로 그림판에서 나옵니다.
#
# </details>

# %% [markdown] lang="en"
# ## Drawing one: the neighbourhood bookshop (15 minutes)
#
# Now you draw. Build the bookshop you have just seen from an empty page and watch the five tests light up (✓) one by one. They stand below the sketch, ① to ⑤ from left to right, and once you have your first node nearly all of them show ✗. Press a test's name and it gives its reason and points at the place. Change names and media to suit your own neighbourhood. Your drawing need not look the same.
#
# 1. **The regular.** Double-click an empty spot to make a node. Type its name, and switch on the roles mediator and buyer.
# 2. **The book, the friend, the bookshop.** The book's kind is product, the bookshop's is organisation. The friend is a buyer, the bookshop a producer. ① lights up.
# 3. **The first link.** Drag the arrow beside the regular, its handle, onto the book. The action is “gives”, the medium “a handwritten note”. Leave the medium blank and ② points at that link.
# 4. **The other four links.** Draw them from the table below. The moment you draw the last one, from the bookshop to the regular, ③ lights up.
# 5. **The rates.** Type the numbers of the table. Until all are there, ④ is “not yet known”. Not knowing is not a mistake.
# 6. **Take one away.** Delete a link and see which test goes dark. Bring it back with `Ctrl+Z` and delete another. If something goes dark whichever you take, you have understood why ⑤ is lit.
#
# | Who | To whom | Action | Medium | Rate |
# | --- | --- | --- | --- | --- |
# | Regular | Book | gives | a handwritten note | 2 |
# | Book | Friend | speaks to | underlined pages | 0.8 |
# | Regular | Friend | recommends | a review in the chat | 1 |
# | Friend | Bookshop | buys | a map on a bookmark | 0.5 |
# | Bookshop | Regular | invites | a reading club | 0.9 |
#
# <details><summary>Drawing with the keyboard alone</summary>
#
# Click the sketch once, or reach it with `Tab`. Then
#
# - `N` makes a new node; type its name and finish with `Enter`.
# - `Tab` goes to the next node or link, `Shift+Tab` back.
# - `L` starts a link at the selected node; pick its end with the arrow keys and press `Enter`.
# - `I` goes to where you write names, roles, actions, media and rates.
# - The arrow keys move a node, `Delete` removes what is selected, `Ctrl+Z` takes the last step back.
# - `?` shows the list of keys, `Esc` leaves the sketch.
#
# </details>

# %% lang="ko"
book = Sketch("bookshop", title="동네 책방")
book

# %% lang="en"
book = Sketch("bookshop", title="The neighbourhood bookshop")
book

# %% [markdown] lang="ko"
# 그림은 고칠 때마다 노트북 옆 `sketches` 폴더에 저장됩니다. ‘저장됨’이 보이면 안심하고 넘어가세요.
#
# ### 예측 2. 선물이 절반으로 줄면
#
# 책값이 올라 단골이 책을 2권이 아니라 1권만 선물합니다. 나머지는 그대로예요. 예측을 정한 다음에는 여러분의 그림에서도 선물의 비율을 1로 바꾸고 ④ ‘살아 있음’을 눌러 K를 확인하세요. 보았으면 2로 되돌립니다.

# %% [markdown] lang="en"
# Every change is saved to the folder `sketches` beside the notebook. Once you see “saved”, you may move on.
#
# ### Prediction 2. If gifts are halved
#
# Books get dearer, and the regular gives 1 book instead of 2. Nothing else changes. Once you have locked in your prediction, set the gift's rate to 1 in your own drawing too and press ④ “Alive” to see its K. Then set it back to 2.

# %% lang="ko"
half = Predict("gifts-halved", "선물이 2권에서 1권으로 줄면 K는 얼마가 될까요?", number=(0, 2, ""))
half

# %% lang="en"
half = Predict("gifts-halved", "Gifts drop from 2 books to 1. What becomes of K?", number=(0, 2, ""))
half

# %%
half.reveal(lambda: k_when_giving(1))

# %% [markdown] lang="ko"
# <details><summary>결과를 본 다음 펼치세요</summary>
#
# {{k_halved}}를 적었나요? K가 통째로 절반이 된다고 보면 그렇게 나옵니다. 답은 $(1 \times 0.8 + 1) \times 0.5 \times 0.9 = {{k_one_gift}}$입니다. 선물과 서평은 **나란한** 길이라서, 한쪽이 절반이 되어도 다른 쪽은 그대로 남습니다. 그래도 1 아래로 내려갔으니 이 책방은 식어 갑니다.
#
# 거꾸로 해 보세요. 선물은 그대로 두고 **사는** 비율이 절반({{buying_halved}})이 되면 K는 정확히 절반인 {{k_halved}}가 됩니다. 하나뿐인 길이니까요. 같은 절반이라도 어디를 줄이느냐에 따라 다릅니다.
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Unfold once you have seen the result</summary>
#
# Did you write {{k_halved}}? That is what you get if K as a whole is cut in half. The answer is $(1 \times 0.8 + 1) \times 0.5 \times 0.9 = {{k_one_gift}}$. Giving and reviewing run **side by side**: when one is halved, the other is still there. All the same, K has dropped below 1, and this bookshop is cooling down.
#
# Now turn it round. Leave the gifts alone and halve the rate of **buying** to {{buying_halved}}: K becomes {{k_halved}}, exactly the half, for there is no other way. Which rate you halve makes all the difference.
#
# </details>

# %% [markdown] lang="ko"
# ### 예측 3. 몇 권부터 살아날까
#
# 선물이 0권일 때부터 4권일 때까지 K가 어떻게 변할지 선을 그려 보세요. 어디서 출발하는지, 곧은지 휘는지, K가 1을 넘는 곳이 어디인지를 생각하며 그립니다.

# %% [markdown] lang="en"
# ### Prediction 3. How many books until it lives?
#
# Draw how K changes as gifts go from 0 books to 4. Think of where the line starts, whether it is straight or bends, and where K passes 1.

# %% lang="ko"
line = Predict("gift-line", "선물하는 책이 늘면 K는 어떻게 변할까요?", curve=("선물하는 책(권)", "K", 4, 2))
line

# %% lang="en"
line = Predict("gift-line", "How does K change as more books are given?", curve=("books given", "K", 4, 2))
line

# %%
line.reveal(lambda: [(books, k_when_giving(books)) for books in range(5)])

# %% [markdown] lang="ko"
# <details><summary>결과를 본 다음 펼치세요</summary>
#
# 선물이 없어도 서평이 있으니 K는 0이 아니라 {{k_no_gift}}에서 출발합니다. 거기서 책 한 권마다 {{k_a_book}}씩 곧게 오르고, {{books_to_live:.2f}}권쯤에서 1을 넘어요. 그러니까 이 책방이 물어야 할 것은 ‘선물을 얼마나 많이 하나’가 아니라 ‘평균 **한 권 반**을 넘길 수 있나’입니다.
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Unfold once you have seen the result</summary>
#
# Without any gift there is still the review, so K starts at {{k_no_gift}} and not at 0. From there it climbs straight, by {{k_a_book}} a book, and passes 1 at about {{books_to_live:.2f}} books. So the question for this shop is not how many gifts would be nice, but whether regulars can be brought to give more than **a book and a half** on average.
#
# </details>

# %% [markdown] lang="ko"
# ### 예측 4. 하나 더하면 더 안전할까
#
# 책방 주인이 말합니다. “전단지도 돌리면 더 안전하지 않을까요?” 책방에서 친구에게 가는 링크를 하나 더 긋고 비율을 0.2로 둡니다. 나머지는 카드 그대로예요.

# %% [markdown] lang="en"
# ### Prediction 4. Is one more link safer?
#
# “Leaflets would make it safer, wouldn't they?” says the owner. So we add one more link, from the bookshop to the friend, with a rate of 0.2. The rest stays as on the card.

# %% lang="ko"
more = Predict(
    "leaflet",
    "전단지 링크를 더하면 어떻게 될까요?",
    choices=[
        "K가 오르고, 다섯 테스트를 모두 통과한다",
        "K가 오르지만, ⑤ 최소에서 막힌다",
        "K는 그대로이고, 다섯 테스트를 모두 통과한다",
        "K가 내려가서 ④ 살아 있음에서 막힌다",
    ],
)
more

# %% lang="en"
more = Predict(
    "leaflet",
    "What happens when the leaflet is added?",
    choices=[
        "K rises, and it passes all five tests",
        "K rises, but it fails ⑤ Minimum",
        "K stays the same, and it passes all five tests",
        "K falls, and it fails ④ Alive",
    ],
)
more

# %%
more.reveal(lambda: mvn_tests(load("mvn-cards", "leaflet")))

# %% [markdown] lang="ko"
# <details><summary>결과를 본 다음 펼치세요</summary>
#
# K는 {{k}}에서 {{k_leaflet}}으로 올랐습니다. 친구와 책방 사이에 작은 고리가 하나 더 생겨서, {{k}}을 $1 - 0.5 \times 0.2 = {{small_loop}}$로 나눈 만큼 커졌어요. 그런데 ⑤에서 막힙니다. 전단지를 빼도 앞의 네 가지가 그대로 통과하니까요.
#
# 그러니 ‘많을수록 안전하다’는 **반만 맞습니다.** 고리에 링크를 더하면 K가 오르고, 하나가 끊겨도 버틸 수 있어요. 하지만 처음부터 다 그리면 무엇 덕분에 사는지 알 수 없어요. MVN은 튼튼한 네트워크가 아니라 **무엇 하나도 빠지면 안 되는, 그래서 무엇을 먼저 시험할지 알려 주는 네트워크**입니다. 튼튼하게 만드는 일은 그다음이에요.
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Unfold once you have seen the result</summary>
#
# K rose from {{k}} to {{k_leaflet}}. A small extra loop between friend and bookshop now divides the {{k}} by $1 - 0.5 \times 0.2 = {{small_loop}}$. And yet it fails ⑤: take the leaflet away, and the first four tests still pass.
#
# So “the more, the safer” is **half true.** A further link on the way round raises K, and when one breaks another may hold. But if you draw everything at once, you never learn what keeps it alive. An MVN is not a sturdy network. It is **a network in which nothing may be missing, and which therefore tells you what to try first.** Making it sturdy comes after that.
#
# </details>

# %% [markdown] lang="ko"
# ### 막히는 그림 세 장
#
# ③과 ⑤에서 막히는 그림은 보았습니다. 나머지 세 테스트도 막히는 그림이 하나씩 있습니다. 수업에서는 한 장만 함께 보고, 나머지는 집에서 보세요. 그림을 보고 어디가 문제인지 손가락으로 짚은 다음 펼치세요.
#
# **① 역할.** 월드비전의 후원자를 그린 그림입니다. 후원자는 돈을 보내고, 월드비전은 아이를 돌보고 거리에서 새 후원자를 모집합니다. 누가 없나요?

# %% [markdown] lang="en"
# ### Three drawings that fail
#
# You have seen a drawing that fails ③ and one that fails ⑤. Here is one for each of the other three tests. In class look at one together and keep the others for home. Look at the drawing, put your finger on what is wrong, and only then unfold.
#
# **① Roles.** A drawing of World Vision's sponsors. Sponsors send money; World Vision looks after children and recruits new sponsors in the street. Who is missing?

# %%
donor = load("mvn-cards", "donor")
donor

# %% [markdown] lang="ko"
# <details><summary>짚어 보았나요?</summary>
#
# **매개자가 없습니다.** 모든 화살표가 월드비전을 지나가요. 고리의 K는 {{k_donor}}라서 살아 있지만 부스를 접는 날 0이 됩니다. 실제 기록은 다릅니다. 월드비전 직원들은 후원자가 후원자를 추천해 한 해에 수천 명이 늘어난 일을 [스스로 적었고](https://organicmedialab.com/tag/worldvision/), 거기서 ‘후원자는 누구인가’를 다시 물었습니다. 후원자에게 매개자 역할을 주고 후원자에서 후원자로 가는 길을 그리면 다른 그림이 됩니다.
#
# </details>
#
# **② 미디엄.** 골목 카페의 단골이 친구에게 소문을 냅니다. 숫자도 다 있고 K도 1보다 커요. 무엇이 빠졌나요?

# %% [markdown] lang="en"
# <details><summary>Found it?</summary>
#
# **Nobody mediates.** Every arrow passes through World Vision. The loop's K is {{k_donor}}, so it lives, and on the day the booth closes it is 0. The real record is different. World Vision's staff [wrote themselves](https://organicmedialab.com/tag/worldvision/) that thousands a year had joined because sponsors recommended it, and went on to ask anew who a sponsor is. Make the sponsor a mediator, draw a way from sponsor to sponsor, and you have another network.
#
# </details>
#
# **② Media.** A regular of the corner café spreads the word among friends. All the numbers are there, and K is above 1. What is missing?

# %%
cafe = load("mvn-cards", "cafe")
cafe

# %% [markdown] lang="ko"
# <details><summary>짚어 보았나요?</summary>
#
# **소문내는 링크에 미디엄이 없습니다.** 그래서 비율 {{rate_cafe}}가 어디서 왔는지 아무도 몰라요. 셀 수도, 늘릴 수도, 줄어든 까닭을 찾을 수도 없습니다. ‘입소문’은 미디엄이 아니라 링크가 생긴 **결과**입니다. 소문이 난 날 무엇을 건네고, 보여 주고, 눌렀는지를 찾아야 해요.
#
# </details>
#
# **④ 살아 있음.** 또르르 팬은 1인상점이 스타트랙이라는 이름으로 키운 첫 상품이고, 2019년에 챌린저 100명을 모집했습니다. 비율은 지어냈어요. 챌린저 한 사람이 달걀말이 사진을 이웃 3명에게 보여 주고, 셋 가운데 하나쯤(0.3)이 사고, 산 사람 열에 일곱이 다음 챌린저가 됩니다. 100명으로 시작하면 어떻게 될까요?

# %% [markdown] lang="en"
# <details><summary>Found it?</summary>
#
# **The link that spreads the word has no medium.** So nobody knows where the rate of {{rate_cafe}} comes from. It cannot be counted, raised, or looked into when it drops. “Word of mouth” is not a medium. It is the **result** of a link. Find out what was handed over, shown or tapped on the day the word got round.
#
# </details>
#
# **④ Alive.** The Ttoreureu pan was the first product that the one-person store built up under the name StarTrack, and in 2019 it called for 100 challengers. The rates are invented. A challenger shows a photo of an omelette to 3 neighbours, about one in three (0.3) buys, and seven buyers in ten become the next challengers. What happens if you start with 100?

# %%
pan = load("mvn-cards", "pan")
pan

# %% [markdown] lang="ko"
# <details><summary>계산해 보았나요?</summary>
#
# $K = 3 \times 0.3 \times 0.7 = {{k_pan}}$이라 **고리는 이어져 있지만 줄어듭니다.** 챌린저 100명이 {{called}}명을, {{called}}명이 {{called_next:.0f}}명쯤을 부르고, 모두 더하면 $100 \div (1 - {{k_pan}}) \approx {{called_in_all}}$명에서 멈춰요. 캠페인으로는 나쁘지 않습니다. 하지만 다시 100명을 모으지 않으면 끝나요. **좋은 캠페인과 살아 있는 네트워크는 다릅니다.**
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Worked it out?</summary>
#
# $K = 3 \times 0.3 \times 0.7 = {{k_pan}}$: **the loop closes, but it shrinks.** A hundred challengers bring {{called}}, those bring about {{called_next:.0f}}, and all told it stops at $100 \div (1 - {{k_pan}}) \approx {{called_in_all}}$ people. As a campaign that is not bad. But it is over unless you call up another hundred. **A good campaign and a living network are two different things.**
#
# </details>

# %% [markdown] lang="ko"
# ## 그리기 둘: 미디엄 찾기 (4분)
#
# 링크 하나를 만드는 미디엄은 하나가 아닙니다. 친구가 책방에 와서 책을 사게 하는 미디엄을 세 가지 놓고 한 달 동안 세어 보았다고 합시다(지어낸 숫자입니다).
#
# | 미디엄 | 쓰인 횟수 | 생긴 링크 | 쓸 때마다 생기는 링크 | 누가 있어야 쓰이나 |
# | --- | --- | --- | --- | --- |
# | 단톡방에 올린 책방 링크 | 200 | 8 | {{per_use_chat}} | 아무도 없어도 |
# | 책갈피에 그린 약도 | 60 | 30 | {{per_use_map}} | 책만 있으면 |
# | 토요일에 함께 걸어가기 | 10 | 9 | {{per_use_walk}} | 단골이 매번 |
#
# 어느 것을 고를까요? 링크를 가장 많이 만든 것은 약도, 한 번에 가장 확실한 것은 함께 걷기, 손이 가장 덜 가는 것은 단톡방입니다. 정답은 없지만 물을 것은 정해져 있어요.
#
# - 쓸 때마다 링크가 생기나요? 아니면 보기만 하고 지나가나요?
# - 내가 그 자리에 없어도 쓰이나요?
# - 링크가 생겼는지 **셀 수** 있나요?
#
# 방금 그린 책방으로 돌아가 링크 하나를 고르세요. 그 링크의 미디엄을 두 가지 더 떠올려 종이에 적고, 세 질문에 답한 다음 하나를 그림에 남깁니다.

# %% [markdown] lang="en"
# ## Drawing two: find the medium (4 minutes)
#
# More than one medium can make a link. Suppose that three media for bringing a friend to the shop to buy were counted for a month (the numbers are invented).
#
# | Medium | Uses | Links made | Links per use | Who has to be there |
# | --- | --- | --- | --- | --- |
# | a link to the shop in the group chat | 200 | 8 | {{per_use_chat}} | nobody |
# | a map on a bookmark | 60 | 30 | {{per_use_map}} | only the book |
# | walking over together on Saturday | 10 | 9 | {{per_use_walk}} | the regular, each time |
#
# Which would you choose? The map made the most links, walking together is the surest, the group chat is the least work. There is no right answer, but there are right questions.
#
# - Does each use make a link, or do people look and pass by?
# - Is it used when you are not there?
# - Can you **count** whether the link came about?
#
# Go back to the bookshop you drew and choose a link. Think of two more media for it, write them on paper, answer the three questions, and leave one medium in the drawing.

# %% [markdown] lang="ko" part="misconception"
# ### 헷갈리기 쉬운 그림들
#
# MVN을 처음 그리면 이 가운데 하나가 나오기 쉽습니다. 나쁜 그림이 아니라 **다른 질문에 답하는** 그림이에요.
#
# | 그림 | 답하는 질문 | 화살표 | 고객은 어디에 |
# | --- | --- | --- | --- |
# | 조직도 | 누가 누구에게 보고하나 | 위에서 아래로 | 그림 밖 |
# | 유통도 | 물건이 어디를 지나가나 | 만드는 곳에서 사는 곳으로 | 맨 끝 |
# | MVP | 이 기능을 쓸까 | 만들고, 재고, 배우기 | 시험하는 사람 |
# | MVN | 연결이 연결을 다시 낳나 | 고리 | 고리의 한가운데 |
#
# ‘MVN은 **고객이 붙은 MVP**’라는 말이 특히 그럴듯합니다. 하지만 줄이는 것이 달라요. MVP는 **기능**을 줄이고, MVN은 **노드와 링크**를 줄입니다. 기능이 하나뿐인 앱도 네트워크로는 너무 클 수 있고, 기능이 많은 책방도 단골 한 사람과 친구 한 사람으로 시작할 수 있어요. 같은 말을 ‘쓸모가 생기는 최소 인원’이라는 뜻으로 쓴 [2010년의 글](https://vcmike.wordpress.com/2010/11/02/minimum-viable-network/)도 있으니, 누가 MVN이라고 하면 어느 뜻인지 물어보세요.

# %% [markdown] lang="en" part="misconception"
# ### Drawings that are easily mistaken for it
#
# A first attempt easily turns into one of these. They are not bad drawings. They **answer other questions**.
#
# | Drawing | The question it answers | Arrows | Where customers are |
# | --- | --- | --- | --- |
# | organisation chart | who reports to whom | from the top down | outside |
# | supply chart | where the goods go | from maker to buyer | at the very end |
# | MVP | will anyone use this feature | build, measure, learn | they try it out |
# | MVN | do links bring about links again | a loop | in the middle of the loop |
#
# “An MVN is an **MVP with customers**” sounds especially plausible. But the two cut different things. An MVP cuts **features**, an MVN cuts **nodes and links**. An app with a single feature can still be too large as a network, and a bookshop with plenty of features can start from one regular and one friend. There is also a [post of 2010](https://vcmike.wordpress.com/2010/11/02/minimum-viable-network/) that uses the same words for the smallest number of people at which a network becomes useful. When somebody says MVN, ask which they mean.

# %% [markdown] lang="ko" part="business"
# ## 그리기 셋: 이제 여러분의 사업 (11분)
#
# 여러분의 사업에서 **한 조각**만 그립니다. 회사 전체가 아니라, 손님 한 사람에게서 시작해 그 사람에게 돌아오는 이야기 하나예요. 종이에 세 문장을 먼저 채우세요.
#
# - 처음 움직이는 사람은 ______이고, 그가 하는 일은 ______입니다.
# - 그 일이 다음 사람에게 닿는 것은 ______ 때문입니다. (이것이 미디엄입니다)
# - 그래서 결국 처음 사람에게 ______이 돌아옵니다.
#
# 그런 다음 책방과 같은 순서로 그립니다. 노드는 서너 개면 충분해요. 비율을 모르면 비워 두었다가, 마지막에 **어림한 숫자**를 적고 종이에 왜 그렇게 보았는지 한 줄 남기세요. 세 문장의 마지막 빈칸이 안 채워진다면 그게 오늘 가장 중요한 발견입니다.

# %% [markdown] lang="en" part="business"
# ## Drawing three: now your own business (11 minutes)
#
# Draw **one piece** of your business. Not the whole company, but a single story that starts with one customer and comes back to that customer. Complete three sentences on paper first.
#
# - The first to act is ______, and what they do is ______.
# - It reaches the next person because of ______. (This is the medium.)
# - And so, in the end, ______ comes back to the first person.
#
# Then draw in the same order as for the bookshop. Three or four nodes are enough. Leave rates blank while you do not know them. At the end write **an estimate**, and on paper one line on why you think so. If the last blank of the three sentences stays empty, you have made the most important discovery of the day.

# %% lang="ko"
mine = Sketch("my-network", title="내 사업의 네트워크")
mine

# %% lang="en"
mine = Sketch("my-network", title="The network of my business")
mine

# %% [markdown] lang="ko"
# 이 그림은 오늘로 끝나지 않습니다. [연습 문제](../../exercises/03-draw-the-mvn/practice.ko.ipynb)에서 끝까지 다듬고, 4강에서 덜어 내고, 그다음 강의들에서 컨텍스트를 입혀 퍼뜨려 봅니다.

# %% [markdown] lang="en"
# This drawing does not end today. You finish it in the [exercise](../../exercises/03-draw-the-mvn/practice.en.ipynb), cut it back in lesson 4, and in the lessons after that give it a context and let it spread.

# %% [markdown] lang="ko"
# ## 갤러리 (15분)
#
# 그림을 화면에 띄워 둔 채 자리에서 일어나, 5분에 하나씩 **남의 그림 세 장**을 봅니다. 그린 사람은 설명하지 않습니다. 그림이 스스로 말해야 하니까요. 볼 때마다 쪽지 세 장을 남기세요.
#
# 1. **길.** 시작한 사람에게서 손가락으로 화살표를 따라갑니다. 돌아올 수 있었나요? 멈춘 곳을 적습니다.
# 2. **미디엄.** 미디엄 하나를 골라 지웠다고 칩시다. 그래도 링크가 생길까요? 생긴다면 그것은 미디엄이 아닙니다.
# 3. **숫자.** 비율 하나를 골라 묻습니다. “다음 주에 이걸 어떻게 세겠어요?”
#
# 칭찬이나 비판보다 **질문**을 남기는 것이 규칙입니다. 혼자 공부한다면 그림을 아는 사람 한 명에게 보내고 설명 없이 세 가지를 물어보세요.

# %% [markdown] lang="en"
# ## Gallery (15 minutes)
#
# Leave your drawing on the screen, stand up, and visit **three drawings by others**, five minutes each. Their authors explain nothing: a drawing has to speak for itself. Leave three notes at each.
#
# 1. **The way.** Start at the one who starts and follow the arrows with a finger. Did you get back? Write down where you got stuck.
# 2. **The medium.** Pick one and imagine it gone. Would the link come about all the same? Then it is not the medium.
# 3. **The number.** Pick a rate and ask: “How would you count this next week?”
#
# The rule is to leave **questions**, not praise or criticism. If you study alone, send your drawing to somebody you know and ask these three things without explaining it.

# %% [markdown] lang="ko"
# ### 지난 반이 그린 것
#
# 선생님이 지난 반의 자료(`last-class.zip`)를 나눠 주었다면 아래 셀이 그 그림들을 이름 없이 보여 줍니다. 여러분의 그림에는 없고 거기에는 있는 미디엄을 하나 찾아보세요. 자료가 없으면 없다고 말합니다.

# %% [markdown] lang="en"
# ### What the last class drew
#
# If your instructor has handed out the last class's drawings (`last-class.zip`), the cell below shows them, without names. Find one medium there that your own drawing does not have. Where there is no dataset, the cell says so.

# %%
from course.data import last_class

last_class("03-draw-the-mvn")

# %% [markdown] lang="ko" part="slogan"
# ## 구호 따져 보기: ‘네트워크가 제품이다’ (5분)
#
# 랩의 책 제목에 붙은 말이고 이 수업의 출발점이기도 합니다. 그러니 더 엄하게 따져야 해요. 강하게 읽으면 두 가지 주장이 됩니다. 첫째, 값은 물건이 아니라 링크에서 나온다. 둘째, 링크는 링크를 낳으며 퍼진다. 손을 들어 투표한 다음 자료를 봅시다.
#
# | 자료 | 무엇을 보았나 | 방향 | 조심할 점 |
# | --- | --- | --- | --- |
# | [Chen 2021](https://libraryofllm.com/sources/chen-cold-start-problem) | 네트워크 제품은 스스로 버티는 가장 작은 무리, 원자 네트워크에서 시작했다 | 지지 | 성공한 회사를 골라 들은 이야기 |
# | [Anderson 외 2015](https://mitultiwari.posthaven.com/growth-diffusion-at-linkedin-via-cascading-invitations) | LinkedIn의 초대는 여러 사람을 건너 길게 이어졌다 | 지지 | 초대해야 쓸모가 커지는 서비스 |
# | [Goel 외 2012](https://doi.org/10.1145/2229012.2229058) | 온라인 일곱 분야에서 전파의 대다수는 처음 사람에게서 한 걸음 안에 멈췄다 | 반박 | 메신저, 게임, 마이크로블로그처럼 온라인에서 센 것만 |
# | [Goel 외 2015](https://doi.org/10.1287/mnsc.2015.2158) | 트위터의 10억 건에서 인기는 대개 가장 큰 방송 한 번이 정했다 | 반박 | [드물지만](https://messymatters.com/virality) 정말 사람에서 사람으로 퍼진 것도 있었다 |
# | [1인상점 2019](https://organicmedialab.com/2019/03/25/from-organic-marketing-to-commerce-the-beginning/) | 판매가 발굴자 주변에 머물자 팀은 뛰어난 제품부터 다시 골랐다 | 반박 | 스스로 쓴 글 하나, 숫자는 없음 |
#
# Chen은 요약문으로, 논문 셋은 초록과 저자가 쓴 소개 글로 확인했습니다. 원문을 읽고 다르다면 알려 주세요.
#
# **이 교재의 판단.** 무엇을 설계하고 무엇을 셀지 정하는 **관점**으로는 쓸 만합니다. ‘그러니 저절로 퍼진다’는 **법칙**으로는 자료와 맞지 않아요. 대다수가 한 걸음에서 멈췄다면 그곳의 K는 대개 1보다 작았을 겁니다(우리의 짐작입니다). 랩 자신의 기록은 두 가지를 함께 말합니다. 아무리 뛰어난 물건도 한 바퀴가 느리면 퍼지지 않았고, 그런데도 팀이 먼저 손댄 것은 물건이었습니다. 물건을 파는 회사에서도 링크가 여러 걸음 이어진 기록이 쌓인다면 이 판단을 고치겠습니다.
#
# Chen의 원자 네트워크는 MVN의 가장 가까운 이웃입니다. 둘 다 ‘작지만 스스로 버티는’ 것에서 시작해요. 다만 원자 네트워크는 **몇 명이 얼마나 촘촘해야 하나**를 묻고, MVN은 **무엇이 그들을 잇나**를 먼저 묻습니다. 하나만 고를 일은 아닙니다. 미디엄을 찾고 나면 몇 명이 필요한지도 세어야 하니까요.

# %% [markdown] lang="en" part="slogan"
# ## A slogan put to the test: “The network is the product” (5 minutes)
#
# It stands in the title of the lab's book, and this course starts from it. All the more reason to be strict. Read strongly, it makes two claims. First, value comes from links and not from the thing. Second, links bring about links, and so it spreads. Vote by a show of hands, then look at the evidence.
#
# | Source | What was seen | Which side | Be careful |
# | --- | --- | --- | --- |
# | [Chen 2021](https://libraryofllm.com/sources/chen-cold-start-problem) | networked products began with an atomic network, the smallest group that sustains itself | for | stories of companies chosen because they succeeded |
# | [Anderson et al. 2015](https://mitultiwari.posthaven.com/growth-diffusion-at-linkedin-via-cascading-invitations) | LinkedIn's invitations ran on through many people | for | a service that gains from inviting |
# | [Goel et al. 2012](https://doi.org/10.1145/2229012.2229058) | in seven online domains the vast majority of cascades stopped within one step of the first person | against | counted online only: messaging, games, microblogs |
# | [Goel et al. 2015](https://doi.org/10.1287/mnsc.2015.2158) | in a billion events on Twitter, popularity mostly came down to the largest single broadcast | against | a few, [though rare](https://messymatters.com/virality), did spread from person to person |
# | [One-person store 2019](https://organicmedialab.com/2019/03/25/from-organic-marketing-to-commerce-the-beginning/) | when sales stayed near the discoverer, the team went back to choosing excellent products first | against | one text by the team itself, no figures |
#
# Chen was checked in a summary, the three papers in their abstracts and in posts by their authors. If you read the originals and find otherwise, tell us.
#
# **Our judgement.** As a **way of looking**, to decide what to design and what to count, the slogan serves well. As a **law**, “and so it spreads by itself”, it does not agree with the evidence. Where most cascades stopped after one step, K was probably below 1 (our inference). The lab's own record says two things at once: even an excellent product did not spread when a round took too long, and yet it was the product that the team turned to first. Should records pile up of companies that sell things and whose links run on for many steps, we will change our mind.
#
# Chen's atomic network is the MVN's nearest neighbour. Both start from something small that sustains itself. But the atomic network asks **how many people, how densely**, and the MVN asks first **what links them**. You need not choose. Once you have found the medium, you still have to count how many it takes.

# %% [markdown] lang="ko" part="exit"
# ## 고쳐 그리기와 나가는 질문 (10분)
#
# 받은 쪽지를 읽고 ‘내 사업의 네트워크’를 **한 군데만** 고칩니다. 여럿을 한꺼번에 고치면 무엇 덕분에 나아졌는지 모르게 되니까요. 고친 곳과 까닭을 종이에 한 줄로 적으세요.
#
# **나가는 질문.** 여러분 그림의 링크가 딱 하나, 일주일 동안 끊깁니다. 어느 링크가 끊기면 가장 아플까요? 그 링크가 정말 그 비율로 일어나는지 다음 주에 어떻게 셀 건가요? 두 문장으로 적어 내고 나갑니다.

# %% [markdown] lang="en" part="exit"
# ## Redraw, and a question on the way out (10 minutes)
#
# Read the notes you were left and change “The network of my business” in **one place only**. Change several at once and you cannot tell which of them helped. Write on paper, in one line, what you changed and why.
#
# **On the way out.** Exactly one link of your drawing breaks for a week. Which one would hurt most? And how will you count, next week, whether it really happens at the rate you wrote? Hand in two sentences, then you may go.

# %% [markdown] lang="ko" part="reading"
# ## 더 읽기
#
# - 오가닉미디어랩, [일인상점: 우리가 상점이다](https://organicmedialab.com/2017/02/20/we-are-stores/)(2017). 오늘 사례의 첫 기록입니다.
# - 오가닉미디어랩, [홈스쿨](https://organicmedialab.com/school/home-school/). 네트워크 설계에서 MVN, 맥락화, 실험으로 이어지는 순서가 나옵니다.
# - 오가닉미디어랩, [친구로부터 온 ‘프롬’](https://organicmedialab.com/2019/05/13/from-friends/)(2019). 책이 왜 느렸는지, 예측이 어떻게 빗나갔는지 적었습니다.
# - 사용자의 눈으로 본 [일인상점 소개](https://brunch.co.kr/@hilove/158)(2019). 구매와 선물이 상점을 늘리는 모습을 밖에서 본 글입니다.
# - Sharad Goel 외, [The Structure of Online Diffusion Networks](https://doi.org/10.1145/2229012.2229058)(2012). 대부분의 전파가 한 걸음에서 멈춘다는 논문입니다. 초록만 읽어도 됩니다.
# - Andrew Chen, [The Cold Start Problem](https://www.coldstart.com/)(2021). 원자 네트워크를 만든 회사들의 이야기입니다.
# - M. G. Roberts와 J. A. P. Heesterbeek, [유형 재생산수](https://doi.org/10.1098/rspb.2003.2339)(2003). 오늘 쓴 K의 출처입니다.
#
# 그림 카드의 출처와, 어디까지가 사실인지는 [카드 설명서](../../datasets/mvn-cards/README.md)에 있습니다.

# %% [markdown] lang="en" part="reading"
# ## What to read
#
# - Organic Media Lab, [We are stores](https://organicmedialab.com/2017/02/20/we-are-stores/) (2017, in Korean). The first record of today's case.
# - Organic Media Lab, [Home School](https://organicmedialab.com/school/home-school/) (in Korean). The order from network design to MVN, contextualization and experiments.
# - Organic Media Lab, [From friends](https://organicmedialab.com/2019/05/13/from-friends/) (2019, in Korean). Why books were slow, and how the forecast went wrong.
# - A user's [introduction to the one-person store](https://brunch.co.kr/@hilove/158) (2019, in Korean). Buying and giving multiply stores, seen from outside.
# - Sharad Goel et al., [The Structure of Online Diffusion Networks](https://doi.org/10.1145/2229012.2229058) (2012). Most cascades stop after one step. The abstract is enough.
# - Andrew Chen, [The Cold Start Problem](https://www.coldstart.com/) (2021). Companies that built an atomic network.
# - M. G. Roberts and J. A. P. Heesterbeek, [the type-reproduction number](https://doi.org/10.1098/rspb.2003.2339) (2003). Where today's K comes from.
#
# Sources of the cards, and how far each is true, are in [the cards' description](../../datasets/mvn-cards/README.md).
