# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
# ---

# %% [markdown] lang="ko"
# # 4강. MVN을 시험하고 줄이기
#
# 살아 있는 그림에서 하나씩 덜어 냅니다. 더 뺄 것이 없을 때 남는 것이 무엇부터 시작할지 알려 줍니다.
#
# 3강에서 그린 ‘내 사업의 네트워크’(`my-network`)를 이어서 씁니다. 아직 없어도 수업은 그대로 할 수 있어요.

# %% [markdown] lang="en"
# # Lesson 4. Test and shrink the MVN
#
# Take a living drawing apart, piece by piece. What is left when nothing more can go tells you where to begin.
#
# You will carry on “The network of my business” (`my-network`) from lesson 3. If you do not have it yet, the lesson works all the same.

# %% lang="ko"
from course import use

use("ko")

# %% lang="en"
from course import use

use("en")

# %% [markdown] lang="ko" part="goals plan"
# ## 오늘 할 수 있게 되는 것
#
# - 다섯 테스트를 **빼 보기**로 씁니다. 무엇이 빠지면 어느 테스트가 무너지는지 말합니다.
# - 내 그림을 더 뺄 것이 없을 때까지 줄이고, **왜 거기서 멈췄는지** 설명합니다.
# - 사람 수와 링크 수 가운데 무엇이 무리를 만드는지, 한 사람에 링크 **하나**가 왜 고비인지 압니다.
# - MVN과 원자 네트워크를 구별합니다.
#
# | 시간 | 하는 일 |
# | --- | --- |
# | 0–10분 | 두 이야기, 여는 질문 |
# | 10–20분 | 아파트 장터를 시험하기 |
# | 20–40분 | 잘라 보기 대결, 내 그림 줄이기 |
# | 40–60분 | 둘이서: 낯선 사람 이백 명 |
# | 60–75분 | 따져 보기, 나가는 질문 |

# %% [markdown] lang="en" part="goals plan"
# ## What you will be able to do
#
# - Use the five tests by **taking away**: say which test breaks without which part.
# - Shrink your own drawing until nothing more can go, and explain **why you stopped there**.
# - Tell what makes a crowd hang together, people or links, and why **one** link a person is the turning point.
# - Tell an MVN from an atomic network.
#
# | Minutes | What we do |
# | --- | --- |
# | 0–10 | Two stories, opening questions |
# | 10–20 | Testing the market in the flats |
# | 20–40 | A snip duel; shrinking your own drawing |
# | 40–60 | In pairs: two hundred strangers |
# | 60–75 | Critique, and a question on the way out |

# %% [markdown] lang="ko" part="hook"
# ## 두 이야기 (10분)
#
# 2015년 7월, 판교의 회사 이메일이 있어야 들어올 수 있는 중고 장터가 문을 엽니다. [판교장터](https://apps.apple.com/gb/story/%EB%8B%B9%EC%8B%A0-%EA%B7%BC%EC%B2%98%EC%97%90%EC%84%9C/id1476501731)예요. 석 달 뒤 전화번호로 바꾸어 주민도 받으면서 당근마켓이 되었고, 옆 동네로 한 곳씩 넓혀 [2018년 1월에야 전국이 되었습니다](https://brunch.co.kr/@koopost/279). 싸이월드는 거꾸로였어요. [2007년에 이용자가 2,000만 명을 넘었고](https://m.wowtv.co.kr/NewsCenter/AMP/Read?articleId=A201509110694), [2020년 5월 26일에 폐업 처리되었습니다](http://ccbblab.co.kr/116170/).
#
# 크기를 말하는 숫자는 여기서도 서로 다릅니다.
#
# | 무엇의 크기 | 어디서 | 얼마 |
# | --- | --- | --- |
# | 당근마켓, 2020년 5월 | [경인일보 2021](https://kyeongin.com/article/1554876) | 이용자 1,000만 명 |
# | 당근마켓, 2020년 7월 | [공동대표 인터뷰](https://brunch.co.kr/@koopost/279) | 한 달 방문자 900만 명 |
# | 싸이월드, 한창때 | [MBN 2019](https://www.mbn.co.kr/news/economy/3956424) | 이용자 1,000만 명이 넘음 |
# | 싸이월드, 한창때 | [뉴닉 2019](https://newneek.co/post/4971b) | 누적 가입자 3,000만 명이 넘음 |
#
# 가입한 사람, 다녀간 사람, 그달에 온 사람은 다른 사람들입니다. 그리고 어느 수도 **이웃끼리 몇 번 거래했는지**는 말하지 않아요. 두 이야기만으로 작은 쪽이 이긴다고 할 수도 없습니다. 작게 시작했다가 사라진 장터는 기사가 되지 않으니까요.
#
# 옆 사람에게 먼저 답한 다음 펼치세요.
#
# <details><summary>1. 판교장터는 왜 회사 이메일을 요구했을까요?</summary>
#
# 만든 사람은 다니던 회사의 사내 장터를 본떴다고 합니다. 같은 건물이라 만나기 쉽고, 몇 다리 건너면 아는 사이라 속이지 않더라는 거예요. 사람을 줄여서 **링크가 생기기 쉽게** 한 셈입니다.
#
# </details>
#
# <details><summary>2. 3강의 다섯 테스트 가운데 ‘크다’를 묻는 것이 있나요?</summary>
#
# 없습니다. 역할, 미디엄, 되돌아옴, 살아 있음을 묻고, 마지막 ⑤는 오히려 **뺄 것이 없는지**를 묻습니다.
#
# </details>

# %% [markdown] lang="en" part="hook"
# ## Two stories (10 minutes)
#
# In July 2015 a market for used things opened in Pangyo, a district of tech firms near Seoul. To get in you needed a company's e-mail address. It was called [Pangyo Market](https://apps.apple.com/gb/story/%EB%8B%B9%EC%8B%A0-%EA%B7%BC%EC%B2%98%EC%97%90%EC%84%9C/id1476501731). Three months later it let in residents, by telephone number, and became Danggeun Market. It moved on to one neighbouring district after another and [covered the country only in January 2018](https://brunch.co.kr/@koopost/279). Cyworld, an early Korean social network, went the other way. It [passed 20 million users in 2007](https://m.wowtv.co.kr/NewsCenter/AMP/Read?articleId=A201509110694) and [was closed down on 26 May 2020](http://ccbblab.co.kr/116170/).
#
# Here too, the numbers that speak of size do not agree.
#
# | The size of what | Where | How many |
# | --- | --- | --- |
# | Danggeun, May 2020 | [Kyeongin Ilbo 2021](https://kyeongin.com/article/1554876) | 10 million users |
# | Danggeun, July 2020 | [interview with a co-founder](https://brunch.co.kr/@koopost/279) | 9 million visitors a month |
# | Cyworld at its height | [MBN 2019](https://www.mbn.co.kr/news/economy/3956424) | over 10 million users |
# | Cyworld at its height | [Newneek 2019](https://newneek.co/post/4971b) | over 30 million registered in all |
#
# Those who once signed up, those who ever came and those who came that month are different people. And none of the numbers says **how often neighbours traded**. Nor do two stories prove that the small one wins: a market that began small and vanished never made the news.
#
# Tell your neighbour your answer before you unfold.
#
# <details><summary>1. Why did Pangyo Market ask for a company's e-mail address?</summary>
#
# Its maker says he took the in-house board of his former company for a model. People there worked in one building, so it was easy to meet, and knew one another at a few removes, so nobody cheated. Letting in fewer people **made links easier**.
#
# </details>
#
# <details><summary>2. Do any of lesson 3's five tests ask whether a network is large?</summary>
#
# No. They ask for roles, media, return and life, and the last one, ⑤, asks whether there is **nothing left to take away**.
#
# </details>

# %% [markdown] lang="ko"
# ## 아파트 장터를 시험하기 (10분)
#
# 지어낸 장터입니다. 한 단지에서 누가 쓰던 물건을 글로 올리면 다른 이웃이 사고, 산 이웃이 다음에는 자기 물건을 내놓습니다. 비율도 지어냈어요. 준비물 셀을 먼저 실행하세요.

# %% [markdown] lang="en"
# ## Testing the market in the flats (10 minutes)
#
# An invented market. On one estate somebody posts a thing they no longer use, another buys it, and the buyer puts up something next. The rates are invented too. Run the tools first.

# %%
import networkx

from course import Predict, Sketch, load, mvn_tests
from course.network import compare, reproduction
from course.plots import crowd
from course.simulate import join_up
from course.widgets.snip import indispensable, without


def group_share(people, links):
    share = join_up(people, links, steps=16).groupby("degree")["giant"].mean()
    return list((100 * share).items())


def group_size(people, links):
    return join_up(people, links, steps=16).groupby("links")["largest"].mean()[links].round()


def strangers(links):
    return networkx.gnm_random_graph(200, links, seed=4)


# %%
market = load("puzzles", "market")
market

# %% [markdown] lang="ko"
# 사는 이웃에게서 시작해 한 바퀴를 셉니다. 사는 이웃이 파는 이웃을 움직이는 길은 둘(거래 후기, 같은 동 이웃), 거기서 돌아오는 길도 둘(장터 글, 관리사무소)이에요.
#
# $$K = (0.7 + 0.8 \times 0.9) \times (2 \times 0.8 + 0.1 \times 0.2) = {{k:.2f}}$$

# %% [markdown] lang="en"
# Count one round from the buyer. Two ways lead from the buyer to the seller (the thank-you note; the neighbour), and two lead back (the post; the caretaker).
#
# $$K = (0.7 + 0.8 \times 0.9) \times (2 \times 0.8 + 0.1 \times 0.2) = {{k:.2f}}$$

# %%
reproduction(market, "buyer")

# %% [markdown] lang="ko"
# 이 장터는 ①부터 ④까지 통과합니다. ③의 ‘되돌아온다’는 사는 이웃과 파는 이웃이 같은 **강한 연결 요소**, 그러니까 화살표를 따라 서로 오갈 수 있는 무리 안에 있다는 뜻이에요. 먼 동네 사람은 그 밖에 있습니다. 가는 화살표만 있고 오는 화살표가 없으니까요.
#
# ### 예측 1. 몇 곳이 급소일까
#
# 노드와 링크를 합하면 {{parts}}곳입니다. **그 하나만 빠져도** 앞의 네 테스트 가운데 하나가 무너지는 곳을 급소라고 합시다.

# %% [markdown] lang="en"
# This market passes ① to ④. When ③ says that something returns, it means that buyer and seller lie in one **strongly connected component**, a group whose members can all reach one another along the arrows. Someone far away stands outside it: arrows lead there, and none comes back.
#
# ### Prediction 1. How many parts are vital?
#
# Nodes and links together make {{parts}} parts. Call a part vital if one of the first four tests breaks **without that part alone**.

# %% lang="ko"
vital = Predict("vital", "이 가운데 급소는 몇 곳일까요?", number=(0, 14, "곳"))
vital

# %% lang="en"
vital = Predict("vital", "How many of them are vital?", number=(0, 14, "parts"))
vital

# %%
vital.reveal(lambda: len(indispensable(market)))

# %%
vital.reveal(lambda: mvn_tests(market))

# %% [markdown] lang="ko"
# <details><summary>결과를 본 다음 펼치세요</summary>
#
# {{deadly}}곳입니다. 파는 이웃, 사는 이웃, 장터 글, 그리고 장터 글로 가고 오는 두 링크예요. 노랗게 칠한 나머지 {{spare}}곳은 **하나씩이라면** 빠져도 괜찮은 군살이고, 그래서 ⑤에서 막힙니다. 그렇다고 {{spare}}곳을 한꺼번에 뺄 수는 없어요. 거래 후기와 같은 동 이웃이 함께 빠지면 돌아갈 길이 없어지니까요. 그래서 하나씩 빼고, 뺄 때마다 다시 봅니다.
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Unfold once you have seen the result</summary>
#
# There are {{deadly}}: the seller, the buyer, the post, and the two links to and from the post. Any of the other {{spare}}, in yellow, may go, **one at a time**. They are the fat, and the reason why it fails ⑤. That does not mean that all {{spare}} can go together. Without both the thank-you note and the neighbour no way leads back. So take away one part, look again, then take the next.
#
# </details>

# %% [markdown] lang="ko"
# ## 잘라 보기 대결 (10분)
#
# 둘이 짝을 지어 각자 화면에서 같은 장터를 줄입니다. **한 사람은 같은 동 이웃부터, 다른 사람은 거래 후기 링크부터** 자르세요.
#
# ### 예측 2. 어디서 멈출까
#
# 시작하기 전에 둘이 함께 하나를 고릅니다.

# %% [markdown] lang="en"
# ## A snip duel (10 minutes)
#
# In pairs, each shrinks the same market on a screen of their own. **One cuts the neighbour first, the other the link with the thank-you note.**
#
# ### Prediction 2. Where do they stop?
#
# Choose one together before you start.

# %% lang="ko"
orders = Predict(
    "two-orders",
    "다른 곳부터 자른 두 사람은 어디서 멈출까요?",
    choices=[
        "언제나 같은 그림에서 멈춘다",
        "다른 그림에서 멈추지만 K는 같다",
        "다른 그림에서 멈추고 K도 다르다",
        "한 사람은 다섯 테스트를 통과하지 못한다",
    ],
)
orders

# %% lang="en"
orders = Predict(
    "two-orders",
    "The two cut in different orders. Where do they stop?",
    choices=[
        "Always at the same drawing",
        "At different drawings with the same K",
        "At different drawings, and K differs too",
        "One of them cannot pass all five tests",
    ],
)
orders

# %% [markdown] lang="ko"
# 1. 그림판 아래에서 **잘라 보기**를 엽니다. 자르고 싶은 곳을 누르면 없는 셈 치고 다섯 테스트를 다시 봅니다. 파일은 아직 그대로예요.
# 2. 무너지는 테스트가 없으면 **이대로 자르기**를 누릅니다. 무너지면 되돌려 놓습니다.
# 3. 막막하면 **하나씩 모두 잘라 보기**를 펼치세요. 무엇을 더 뺄 수 있는지 표로 보여 줍니다.
# 4. 그림판 위에 ‘풀었어요!’가 나오면 멈추고 짝의 화면과 견줍니다.
#
# 키보드로는 `X`로 잘라 보기를 열고, `Tab`으로 고르고, `Enter`로 자릅니다.

# %% [markdown] lang="en"
# 1. Open **Snip** below the sketch. Press a part and the five tests are asked again as if it were gone. The file stays as it is for now.
# 2. If no test breaks, press **Keep it so**. If one does, put the part back.
# 3. If you are stuck, unfold **Try every cut**: a table shows what can still go.
# 4. When “Solved!” appears above the sketch, stop and compare with your partner's screen.
#
# With the keyboard, `X` opens Snip, `Tab` chooses and `Enter` cuts.

# %%
Sketch("market", puzzle=market)

# %%
from_the_neighbour = without(market, ["friend", "office", "far"])
from_the_note = without(market, ["turn", "office", "far"])
orders.reveal(lambda: compare(from_the_neighbour, from_the_note))

# %% [markdown] lang="ko"
# <details><summary>결과를 본 다음 펼치세요</summary>
#
# 답은 둘입니다. 같은 동 이웃부터 자르면 노드 셋과 링크 셋이 남고 $K = 2 \times 0.8 \times 0.7 = {{k_notes}}$, 거래 후기부터 자르면 노드 넷과 링크 넷이 남고 $K = 2 \times 0.8 \times 0.8 \times 0.9 = {{k_chat}}$입니다. 둘 다 다섯 테스트를 통과해요. ⑤의 ‘최소’는 **여기서 더 뺄 것이 없다**는 뜻이지, 세상에서 가장 작다는 뜻이 아닙니다.
#
# 어느 쪽에서 시작할지는 계산이 정해 주지 않습니다. 거래 후기는 화면에 단추 하나를 넣으면 되지만, 옷장 비우는 날은 누가 열어야 하지요. **내일 손댈 수 있는 미디엄**이 있는 쪽을 고르세요.
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Unfold once you have seen the result</summary>
#
# There are two answers. Whoever starts with the neighbour is left with three nodes and three links, $K = 2 \times 0.8 \times 0.7 = {{k_notes}}$. Whoever starts with the thank-you note is left with four of each, $K = 2 \times 0.8 \times 0.8 \times 0.9 = {{k_chat}}$. Both pass all five tests. “Minimum” in ⑤ means that **nothing more can go from here**. It does not mean the smallest there could be.
#
# No sum decides which to begin with. A thank-you note takes one button on a screen; a clear-out day takes somebody to hold it. Choose the one **whose medium you can work on tomorrow**.
#
# </details>

# %% [markdown] lang="ko" part="business"
# ## 내 그림 줄이기 (10분)
#
# 3강에서 그린 내 사업입니다. 아래 차례로 합니다.
#
# 1. 앞의 네 테스트를 먼저 봅니다. 막힌 것이 있으면 오늘은 **그것부터** 고칩니다. 살아 있지 않은 그림은 줄일 수 없어요.
# 2. ‘잘라 보기’에서 **하나씩 모두 잘라 보기**를 펼쳐 급소와 군살을 세고 종이에 적습니다. 무너지는 테스트가 ‘없음’이면 군살이에요.
# 3. 군살을 하나 자르고, 다시 봅니다. 더 자를 것이 없을 때까지 되풀이합니다. 다섯 테스트에 모두 불이 들어오면 끝이에요.
# 4. 자른 것마다 한 줄씩 적습니다. **왜 처음에는 필요하다고 생각했나요?**
#
# 자른 것은 버리지 않고 ‘나중’으로 미룹니다. 예전 그림은 **지난 판**에 그대로 있고, 3강의 그림도 바뀌지 않습니다. 이어 올 그림이 없다면 장터를 한 번 더 줄이되 이번에는 짝이 간 길로 가 보세요.

# %% [markdown] lang="en" part="business"
# ## Shrinking your own drawing (10 minutes)
#
# This is the business you drew in lesson 3.
#
# 1. Look at the first four tests. If one fails, mend **that first**, today. A drawing that does not live cannot be shrunk.
# 2. In Snip, unfold **Try every cut** and count what is vital and what is fat: fat is where “none” of the tests breaks. Write both on paper.
# 3. Cut one piece of fat and look again. Go on until nothing more can go. All five tests lit means you are there.
# 4. Write one line for each cut: **why did you think you needed it?**
#
# Nothing is thrown away. It is put off until later. **Earlier versions** keeps what was there, and the drawing of lesson 3 does not change. If you have none to carry on, shrink the market once more, this time your partner's way.

# %% lang="ko"
mine = Sketch("my-network", carry="03-draw-the-mvn", title="내 사업의 네트워크")
mine

# %% lang="en"
mine = Sketch("my-network", carry="03-draw-the-mvn", title="The network of my business")
mine

# %% [markdown] lang="ko"
# ## 둘이서: 낯선 사람 이백 명 (20분)
#
# MVN은 **무엇이** 사람들을 잇는지 보여 줍니다. 그 링크가 실제 단지에서 몇 개나 생겨야 사람들이 한 무리가 될까요? 서로 모르는 200명이 있고, 아무나 두 사람이 거래를 한 번 할 때마다 링크가 하나 생긴다고 합시다. 사소한 링크가 하나씩 쌓이는 거예요.
#
# ### 예측 3. 가장 큰 무리
#
# 한 사람이 가진 링크가 평균 0개에서 4개까지 늘 때, 서로 이어진 **가장 큰 무리**가 전체의 몇 %가 될지 선으로 그려 보세요. 곧게 늘까요, 어디선가 꺾일까요?

# %% [markdown] lang="en"
# ## In pairs: two hundred strangers (20 minutes)
#
# An MVN shows **what** links people. How many such links must there be on a real estate before people hang together? Take 200 strangers. Each time any two of them trade, there is one link more. Trivial links add up.
#
# ### Prediction 3. The largest group
#
# As the links a person has go from 0 to 4 on average, draw what share of all, in %, belongs to the **largest group** that hangs together. Does it rise evenly, or does it bend somewhere?

# %% lang="ko"
onset = Predict(
    "largest-group",
    "링크가 늘면 가장 큰 무리는 어떻게 커질까요?",
    curve=("한 사람의 링크(평균, 개)", "가장 큰 무리(%)", 4, 100),
)
onset

# %% lang="en"
onset = Predict(
    "largest-group",
    "How does the largest group grow with the links?",
    curve=("links a person (mean)", "largest group (%)", 4, 100),
)
onset

# %%
onset.reveal(lambda: group_share(200, 400))

# %% lang="ko"
graphs = {"한 사람에 0.5개": strangers(50), "1개": strangers(100), "2개": strangers(200)}
onset.reveal(lambda: crowd(graphs, title="한 사람의 링크가 늘 때 가장 큰 무리", marked="largest"))

# %% lang="en"
graphs = {"0.5 links each": strangers(50), "1 each": strangers(100), "2 each": strangers(200)}
onset.reveal(lambda: crowd(graphs, title="The largest group as links per person grow", marked="largest"))

# %% [markdown] lang="ko"
# <details><summary>결과를 본 다음 펼치세요</summary>
#
# 한 사람에 0.5개일 때 가장 큰 무리는 {{at_half:.0f}}%, 1개일 때도 {{at_one:.0f}}%인데 2개가 되면 {{at_two:.0f}}%입니다. **1개 언저리에서 꺾여요.** 링크 하나하나는 내내 똑같이 사소했는데, 작은 무리와 작은 무리를 잇는 순간이 몰려오기 때문입니다. 이렇게 나타난 큰 무리를 **거대 요소**라고 합니다.
#
# 사람이 아주 많을 때 그 몫 $S$는 $S = 1 - e^{-cS}$를 풀면 나옵니다. $c$는 한 사람의 링크 수예요. $c \le 1$이면 답은 0뿐이고, $c = 2$면 {{expected_two:.0f}}%입니다([Erdős & Rényi 1960](https://users.renyi.hu/~p_erdos/1960-10.pdf)). 다만 진짜 사람은 아무하고나 거래하지 않아요. 1강의 뭉쳐 있는 세상처럼 끼리끼리 이어지면 같은 링크로도 무리가 덜 커집니다. 1은 목표가 아니라 **그 아래에서는 기대하지 말라**는 선입니다.
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Unfold once you have seen the result</summary>
#
# With 0.5 links a person the largest group is {{at_half:.0f}}% of all, with 1 it is still {{at_one:.0f}}%, and with 2 it is {{at_two:.0f}}%. **It bends at about 1.** Every single link was as trivial as the one before. But there comes a time when most new links join one group to another. The large group that then appears is called a **giant component**.
#
# For very many people its share $S$ solves $S = 1 - e^{-cS}$, where $c$ is the links a person has. For $c \le 1$ the only answer is 0; for $c = 2$ it is {{expected_two:.0f}}% ([Erdős & Rényi 1960](https://users.renyi.hu/~p_erdos/1960-10.pdf)). Real people do not trade with just anybody, though. Where like keeps to like, as in the clustered world of lesson 1, the same links make a smaller group. So 1 is no target. It is the line **below which there is nothing to hope for**.
#
# </details>

# %% [markdown] lang="ko"
# ### 예측 4. 사람을 세 배로
#
# 200명에 링크 300개면 한 사람에 {{degree_few:.0f}}개꼴이고, 가장 큰 무리는 평균 {{together_few:.0f}}명입니다. 운영자가 신이 나서 옆 단지 두 곳에도 문을 열었습니다. 사람은 600명이 되었는데 거래는 아직 그대로, 링크는 300개예요.

# %% [markdown] lang="en"
# ### Prediction 4. Three times the people
#
# With 200 people and 300 links each has {{degree_few:.0f}} on average, and the largest group is {{together_few:.0f}} people. Delighted, the organiser opens the market to the two estates next door. Now there are 600 people, but the trades are what they were: 300 links.

# %% lang="ko"
wider = Predict(
    "three-times", "600명에 링크 300개라면, 가장 큰 무리는 평균 몇 명일까요?", number=(1, 600, "명")
)
wider

# %% lang="en"
wider = Predict(
    "three-times",
    "600 people and 300 links: how many are in the largest group on average?",
    number=(1, 600, "people"),
)
wider

# %%
wider.reveal(lambda: group_size(600, 300))

# %% [markdown] lang="ko"
# <details><summary>결과를 본 다음 펼치세요</summary>
#
# {{together_many:.0f}}명쯤입니다. 비율이 아니라 **사람 수**가 줄었어요. 같은 300개가 세 곳에 흩어져 한 사람에 {{degree_many:.0f}}개가 되었으니까요. 판교장터가 회사 이메일로 문을 좁힌 것은 이 계산으로 보면 링크를 **좁은 곳에 쌓은** 것입니다. 물론 진짜 단지에서 옆 단지 사람과 고루 거래할 리는 없으니, 숫자는 방향만 믿으세요.
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Unfold once you have seen the result</summary>
#
# About {{together_many:.0f}}. Not just the share but the **number of people** has dropped. The same 300 links, thinned out over three estates, come to {{degree_many:.0f}} a person. Seen this way, Pangyo Market's e-mail rule **piled up links in a narrow place**. Of course nobody trades just as readily with the estate next door, so trust the direction and not the figure.
#
# </details>

# %% [markdown] lang="ko" part="misconception"
# ## 따져 보기: 클수록 안전한가 (10분)
#
# 장터를 네 가지 크기로 놓고 보면 ‘클수록 안전하다’에서 어디까지가 맞는지 보입니다.
#
# | 그림 | 곳 | 급소 | K | 밀도 |
# | --- | --- | --- | --- | --- |
# | 거래 후기만 남긴 MVN | {{parts_notes}} | {{deadly_notes}} | {{k_notes}} | {{density_notes}} |
# | 같은 동 이웃만 남긴 MVN | {{parts_chat}} | {{deadly_chat}} | {{k_chat:.2f}} | {{density_chat:.2f}} |
# | 두 길을 다 남긴 것 | {{parts_both}} | {{deadly_both}} | {{k_both:.2f}} | {{density_both:.2f}} |
# | 처음의 장터 | {{parts}} | {{deadly}} | {{k:.2f}} | {{density_market:.2f}} |
#
# 급소를 줄인 것은 **크기가 아니라 두 번째 길**입니다. 두 길을 다 남긴 그림에 관리사무소와 먼 동네 사람을 더해 {{parts}}곳으로 키워도 급소는 {{deadly}}곳 그대로예요. 먼 동네 사람에게서는 나가는 화살표가 없으니 세 명이 아니라 삼만 명이어도 마찬가지입니다. 밀도도 답이 아니에요. 가장 큰 그림이 가장 성기고, 가장 촘촘한 그림은 모든 곳이 급소입니다.
#
# 그러면 왜 굳이 줄일까요? 처음 시험할 때는 **무엇 덕분에 사는지** 알아야 하니까요. 안전은 그다음에 두 번째 길을 일부러 놓아서 얻습니다.

# %% [markdown] lang="en" part="misconception"
# ## Critique: is bigger safer? (10 minutes)
#
# Put four sizes of the market side by side, and you see how far “bigger is safer” holds.
#
# | Drawing | Parts | Vital | K | Density |
# | --- | --- | --- | --- | --- |
# | the MVN with the thank-you note | {{parts_notes}} | {{deadly_notes}} | {{k_notes}} | {{density_notes}} |
# | the MVN with the neighbour | {{parts_chat}} | {{deadly_chat}} | {{k_chat:.2f}} | {{density_chat:.2f}} |
# | both ways kept | {{parts_both}} | {{deadly_both}} | {{k_both:.2f}} | {{density_both:.2f}} |
# | the market as it was | {{parts}} | {{deadly}} | {{k:.2f}} | {{density_market:.2f}} |
#
# What lowered the number of vital parts was **a second way, not size**. Add the caretaker and the people far away to the drawing with both ways: it grows to {{parts}} parts, and {{deadly}} are vital as before. No arrow leaves those far away, so thirty thousand of them would change as little as three. Density is no answer either. The largest drawing is the thinnest, and in the densest every part is vital.
#
# Then why shrink at all? Because a first trial has to show **what it lives on**. Safety comes after that, when you lay a second way on purpose.

# %% [markdown] lang="ko"
# ### MVN과 원자 네트워크
#
# Andrew Chen의 **원자 네트워크**는 스스로 버티는 가장 작은 무리입니다. MVN과 닮았지만 재는 것이 달라요.
#
# | | 원자 네트워크 | MVN |
# | --- | --- | --- |
# | 묻는 것 | 몇 명이, 얼마나 촘촘해야 버티나 | 누가 무엇으로 이어져 돌아오나 |
# | 단위 | 사람 수 | 역할과 링크의 종류 |
# | 오늘의 그림으로는 | 낯선 사람 이백 명 | 아파트 장터 |
# | 줄이는 법 | 장소와 때를 좁힌다 | 노드와 링크를 뺀다 |
#
# 몇 명이면 되는지는 전하는 글마다 다릅니다. 슬랙은 [Chen의 대담을 옮긴 기사](https://foodondemandnews.com/01062022/andrew-chen-examines-the-cold-start-problem-for-platforms-like-uber-snackpass/)에서는 다섯에서 열 명, [다른 요약](https://insightbooks.app/books/the-cold-start-problem)에서는 세 명쯤이에요. 책은 우리가 확인하지 못했습니다. 그러니 숫자를 외우지 말고 **여러분의 단지에서 세어 보세요.**

# %% [markdown] lang="en"
# ### MVN and atomic network
#
# Andrew Chen's **atomic network** is the smallest group that sustains itself. It resembles the MVN, but measures something else.
#
# | | Atomic network | MVN |
# | --- | --- | --- |
# | What it asks | how many, and how closely, until it holds | who is linked by what, so that it comes back |
# | Its unit | people | roles and kinds of link |
# | In today's terms | two hundred strangers | the market in the flats |
# | How to make it smaller | narrow the place and the hour | take away nodes and links |
#
# How many it takes depends on whom you read. For Slack it is five to ten in [a report of a talk with Chen](https://foodondemandnews.com/01062022/andrew-chen-examines-the-cold-start-problem-for-platforms-like-uber-snackpass/) and about three in [another summary](https://insightbooks.app/books/the-cold-start-problem). We have not checked the book. So do not learn the figure by heart. **Count on your own estate.**

# %% [markdown] lang="ko" part="slogan"
# ### 구호: ‘큰 네트워크가 이긴다’
#
# 오가닉미디어랩은 [무한규모 네트워크](https://organicmedialab.com/2022/02/03/economics-of-infinite-scale-network)라는 글에서 전에 없던 규모의 네트워크들이 시장을 지배한다고 보았습니다(2022년 2월 3일). 한마디로 줄인 것은 우리예요. 자료를 봅시다.
#
# | 자료 | 무엇이 있었나 | 어느 쪽 | 조심할 점 |
# | --- | --- | --- | --- |
# | [SlashGear, 2023년 6월 8일](https://www.slashgear.com/1309132/gm-ev-supercharger-access-using-tesla-plug/) | 포드에 이어 GM도 테슬라의 충전 단자를 쓰기로 했다. 수퍼차저 12,000기를 쓰기 위해서다 | 찬성 | 경쟁사가 들어왔을 뿐, 테슬라 차를 산 것은 아니다 |
# | [ArenaEV, 2025년 실적](https://www.arenaev.com/tesla_loses_top_spot_as_electric_car_sales_continue_to_slide-news-5467.php)과 [수퍼차저 6만 기, 2024년](https://m.view.nate.com/auto/view/262615) | 충전망은 계속 커졌는데 테슬라의 인도량은 2023년 {{delivered_2023}}대쯤에서 2025년 {{delivered_2025}}대로 두 해 내리 줄었다 | 반대 | 보조금, 경쟁, 여론 등 다른 까닭이 많다 |
# | [싸이월드 2007](https://m.wowtv.co.kr/NewsCenter/AMP/Read?articleId=A201509110694)과 [2020](http://ccbblab.co.kr/116170/) | 2,000만 명이 넘었다가 문을 닫았다 | 반대 | 한 회사의 이야기다 |
# | [당근마켓 2018](https://brunch.co.kr/@koopost/279) | 동네마다 채운 다음 전국이 되었다 | 둘 다 | 결국 커졌다. 다만 순서가 다르다 |
#
# **이 교재의 판단.** ‘큰’이 무엇을 센 것인지 말하지 않으면 맞힐 수도 틀릴 수도 없는 말입니다. 큰 네트워크는 **들어오고 싶은 곳**이 됩니다. 하지만 크다는 것만으로 오래가지는 못했고, 네트워크가 커진다고 그 주인의 물건이 더 팔리는 것도 아니었어요. 링크가 촘촘하고 사람이 적은 쪽이, 사람이 많고 링크가 성긴 쪽에 **여러 시장에서 되풀이해** 졌다는 기록을 보면 이 판단을 바꾸겠습니다.

# %% [markdown] lang="en" part="slogan"
# ### A slogan: “The big network wins”
#
# In its text on [networks of infinite scale](https://organicmedialab.com/2022/02/03/economics-of-infinite-scale-network) (3 February 2022) Organic Media Lab holds that networks larger than any before rule their markets. Boiling that down to a slogan is our doing. Now the evidence.
#
# | Source | What happened | Which side | Be careful |
# | --- | --- | --- | --- |
# | [SlashGear, 8 June 2023](https://www.slashgear.com/1309132/gm-ev-supercharger-access-using-tesla-plug/) | after Ford, GM too adopted Tesla's plug, to get at 12,000 Superchargers | for | rivals joined; they did not buy Tesla's cars |
# | [ArenaEV on 2025](https://www.arenaev.com/tesla_loses_top_spot_as_electric_car_sales_continue_to_slide-news-5467.php), and [60,000 Superchargers, 2024](https://m.view.nate.com/auto/view/262615) | the charging network went on growing, yet Tesla's deliveries fell two years running, from about {{delivered_2023}} in 2023 to {{delivered_2025}} in 2025 | against | subsidies, rivals, public opinion: there are many other reasons |
# | [Cyworld 2007](https://m.wowtv.co.kr/NewsCenter/AMP/Read?articleId=A201509110694) and [2020](http://ccbblab.co.kr/116170/) | over 20 million, then closed | against | the story of one company |
# | [Danggeun 2018](https://brunch.co.kr/@koopost/279) | filled one district after another, then the country | both | it did become large; the order was another |
#
# **Our judgement.** As long as nobody says what “big” counts, the sentence can be neither right nor wrong. A big network becomes **a place people want to join**. But being big was not enough to last, and a growing network did not make its owner's product sell. If we see records **from several markets, again and again,** of few people closely linked losing to many thinly linked, we will change our mind.

# %% [markdown] lang="ko" part="exit"
# ## 나가는 질문 (5분)
#
# 줄인 그림에서 급소 하나를 고릅니다. 그리고 세 문장을 적어 내고 나갑니다.
#
# 1. 이 급소가 사라지면 ____ 테스트가 무너진다.
# 2. 두 번째 길을 놓는다면 ____와 ____ 사이에, ____을 미디엄으로 놓겠다.
# 3. 그 길을 **아직 놓지 않는** 까닭은 ____이다.
#
# 집에서는 [연습 문제](../../exercises/04-test-and-shrink/practice.ko.ipynb)에서 내 그림을 끝까지 줄이고, 다른 그림도 시험해 봅니다.

# %% [markdown] lang="en" part="exit"
# ## A question on the way out (5 minutes)
#
# Pick one vital part of your shrunk drawing, and hand in three sentences before you go.
#
# 1. Without it, the test of ____ breaks.
# 2. If I laid a second way, it would run between ____ and ____, with ____ as its medium.
# 3. I do **not lay it yet**, because ____.
#
# At home, finish cutting your own drawing in the [exercise](../../exercises/04-test-and-shrink/practice.en.ipynb), and test others.

# %% [markdown] lang="ko" part="reading"
# ## 더 읽기
#
# - 김재현 대표, [당신 근처에서](https://apps.apple.com/gb/story/%EB%8B%B9%EC%8B%A0-%EA%B7%BC%EC%B2%98%EC%97%90%EC%84%9C/id1476501731)(App Store 인터뷰). 판교장터가 어떻게 시작되었는지 만든 사람이 말합니다.
# - Paul Erdős와 Alfréd Rényi, [무작위 그래프의 진화](https://users.renyi.hu/~p_erdos/1960-10.pdf)(1960). 첫 쪽만 보아도 무엇을 물었는지 알 수 있어요.
# - Albert-László Barabási, [Network Science 3장](https://networksciencebook.com/chapter/3). 거대 요소를 그림으로 설명합니다. 무료입니다.
# - Food On Demand, [Andrew Chen에게 듣는 첫 무리](https://foodondemandnews.com/01062022/andrew-chen-examines-the-cold-start-problem-for-platforms-like-uber-snackpass/)(2022). 줌은 두셋, 슬랙은 몇 명이면 된다는 말이 여기 나옵니다.
# - 장터 퍼즐을 고치거나 새로 만드는 법은 [퍼즐 설명서](../../datasets/puzzles/README.md)에 있습니다.

# %% [markdown] lang="en" part="reading"
# ## What to read
#
# - Kim Jae-hyun, [Near you](https://apps.apple.com/gb/story/%EB%8B%B9%EC%8B%A0-%EA%B7%BC%EC%B2%98%EC%97%90%EC%84%9C/id1476501731) (an App Store interview, in Korean). How Pangyo Market began, told by its maker.
# - Paul Erdős and Alfréd Rényi, [On the evolution of random graphs](https://users.renyi.hu/~p_erdos/1960-10.pdf) (1960). The first page shows what they asked.
# - Albert-László Barabási, [Network Science, chapter 3](https://networksciencebook.com/chapter/3). The giant component in pictures, free to read.
# - Food On Demand, [Andrew Chen on the first users](https://foodondemandnews.com/01062022/andrew-chen-examines-the-cold-start-problem-for-platforms-like-uber-snackpass/) (2022). Two or three for Zoom, a few more for Slack: here is where he says it.
# - How to change the market's puzzle, or write one: [the puzzles' description](../../datasets/puzzles/README.md).
