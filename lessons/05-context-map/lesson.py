# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
# ---

# %% [markdown] lang="ko"
# # 5강. 컨텍스트 지도
#
# 링크를 그었다고 사람들이 그 링크를 쓰는 것은 아닙니다. 오늘은 한 사람이 발견하고, 선택하고, 경험하고, 공유하는 길을 따라가면서 어디서 끊기는지 찾고 다시 잇습니다.
#
# 셀을 다루는 법은 [3강](../03-draw-the-mvn/lesson.ko.ipynb)과 같습니다.

# %% [markdown] lang="en"
# # Lesson 5. The context map
#
# A link you have drawn is not yet a link that anyone uses. Today you follow one person who discovers, selects, experiences and shares, find where the way breaks, and join it again.
#
# Cells work as they did in [lesson 3](../03-draw-the-mvn/lesson.en.ipynb).

# %% lang="ko"
from course import use

use("ko")

# %% lang="en"
from course import use

use("en")

# %% [markdown] lang="ko" part="goals plan"
# ## 오늘 할 수 있게 되는 것
#
# - 컨텍스트를 위치나 시간 같은 데이터와 구별하고, 네 요소로 나누어 설명합니다.
# - 여정 보드에 단계, 미디엄, 비율을 적고 **끊긴 곳**을 짚습니다.
# - 끊긴 곳, 가장 많이 떠나는 곳, 고쳤을 때 가장 잘 듣는 곳을 구별합니다.
# - 내 네트워크에 컨텍스트를 입히고, 맨 먼저 이을 곳 하나를 고릅니다.
#
# | 시간 | 하는 일 |
# | --- | --- |
# | 0–5분 | 여는 퀴즈 |
# | 5–20분 | 귀가시계 이야기, 휴대전화로 산 물건 따라가기 |
# | 20–40분 | 여정 보드: 그때의 텔레비전, 지금의 스트리밍 |
# | 40–60분 | 내 네트워크를 다시 잇기 |
# | 60–75분 | 구호 따져 보기, 나가는 질문 |

# %% [markdown] lang="en" part="goals plan"
# ## What you will be able to do
#
# - Tell context from data such as place and time, and explain it by its four elements.
# - Put stages, media and rates on a journey board, and point to the **breaks**.
# - Tell apart three things: where the way breaks, where most people leave, and where mending helps most.
# - Give your own network a context, and choose the one place to join first.
#
# | Minutes | What we do |
# | --- | --- |
# | 0–5 | Opening quiz |
# | 5–20 | The clock that sent people home; shadowing a purchase by phone |
# | 20–40 | The journey board: television then, streaming now |
# | 40–60 | Joining up your own network |
# | 60–75 | A slogan put to the test, and a question on the way out |

# %% [markdown] lang="ko"
# ## 여는 퀴즈 (5분)
#
# 옆 사람에게 답한 다음 펼칩니다.
#
# <details><summary>1. 다섯 테스트를 모두 통과한 그림이 있습니다. 내일 손님들이 그대로 움직일까요?</summary>
#
# 모릅니다. 테스트는 그림이 말이 되는지를 볼 뿐이에요. 비 오는 월요일 저녁 여덟 시에 그 링크가 정말 쓰이는지는 다른 질문이고, 그것이 오늘의 질문입니다.
#
# </details>
#
# <details><summary>2. 가게 앞을 지나는 사람에게 쿠폰 알림을 보냈습니다. 컨텍스트를 쓴 것일까요?</summary>
#
# 위치를 썼습니다. 그 사람이 우산을 들고 아이 손을 잡고 뛰는 중이었다면 링크는 생기지 않아요. 위치는 컨텍스트의 한 조각입니다.
#
# </details>
#
# <details><summary>3. 산 사람이 많은데 이야기하는 사람이 없습니다. 어느 칸이 비었을까요?</summary>
#
# 공유일 수도, 경험일 수도 있습니다. 할 말이 없는 것과 말할 길이 없는 것은 고치는 법이 다릅니다.
#
# </details>

# %% [markdown] lang="en"
# ## Opening quiz (5 minutes)
#
# Tell your neighbour your answer, then unfold.
#
# <details><summary>1. A drawing passes all five tests. Will customers act that way tomorrow?</summary>
#
# Nobody knows. The tests only ask whether a drawing makes sense. Whether the link is used at eight on a rainy Monday evening is another question, and it is today's.
#
# </details>
#
# <details><summary>2. A coupon pops up on the phone of someone walking past the shop. Was context used?</summary>
#
# Location was used. If that person was running with an umbrella in one hand and a child in the other, no link came of it. Location is one piece of context.
#
# </details>
#
# <details><summary>3. Plenty of people buy, and nobody talks about it. Which stage is empty?</summary>
#
# Perhaps sharing, perhaps experience. Having nothing to say and having no way to say it are mended differently.
#
# </details>

# %% [markdown] lang="ko" part="hook"
# ## 사례: 사람을 집으로 부른 시계 (5분)
#
# 1995년 1월과 2월, 밤 열 시가 다가오면 거리가 비었다고들 합니다. 다들 SBS 드라마 〈모래시계〉를 보러 집에 간 거예요. 그래서 ‘귀가시계’라는 별명이 붙었습니다. 그런데 얼마나 많은 사람이 보았는지는 자료마다 다릅니다.
#
# | 자료 | 숫자 | 무엇을 세었나 |
# | --- | --- | --- |
# | [연합뉴스, 1995년 2월](https://news.naver.com/main/read.nhn?mode=LSD&mid=sec&sid1=103&oid=001&aid=0003910818) | 1월 9일 {{first_night}}%, 2월 14일 {{late}}% | 하룻밤, 가구 평균 |
# | [중앙일보, 1995년 2월](https://www.joongang.co.kr/article/3013181) | 2월 7일 {{early_february}}% | 하룻밤. SBS는 서울과 수도권에만 나왔다고 적음 |
# | [오가닉미디어랩](https://organicmedia2.pressbooks.com/chapter/4-elements-of-context/) | {{moment}}% | 한 장면의 순간 |
#
# 방영 요일도 그렇습니다. 랩은 수요일과 목요일이라고 썼지만, 기사에는 월요일(2월 6일)과 화요일(14일) 방영분이 나와요. 24부가 6주에 끝났으니 일주일에 {{nights}}번입니다. 기억은 사실보다 단순해지기 쉽습니다.
#
# 랩은 이 드라마로 **컨텍스트**를 설명합니다. 신문 편성표에서 눈에 띄고(발견), 밤 열 시를 비우고(선택), 거실에서 보고(경험), 다음 날 이야기합니다(공유). 넷은 나누어 설명할 뿐 실제로는 이어져 있고, 컨텍스트는 연결을 만들며 변해 가는 **상태**라고 랩은 말합니다. 이 교재의 말로는 이렇습니다. **컨텍스트는 그어 둔 링크가 실제로 쓰이게 하는 조건입니다.**

# %% [markdown] lang="en" part="hook"
# ## The case: a clock that sent people home (5 minutes)
#
# In January and February 1995, they say, Korean streets emptied towards ten at night. People were going home to watch *Sandglass*, a drama on the channel SBS, and nicknamed it the going-home clock. How many watched depends on whom you read.
#
# | Source | Number | What was counted |
# | --- | --- | --- |
# | [Yonhap, February 1995](https://news.naver.com/main/read.nhn?mode=LSD&mid=sec&sid1=103&oid=001&aid=0003910818) | {{first_night}}% on 9 January, {{late}}% on 14 February | one night, average of households |
# | [JoongAng Ilbo, February 1995](https://www.joongang.co.kr/article/3013181) | {{early_february}}% on 7 February | one night; notes that SBS reached only Seoul and its surroundings |
# | [Organic Media Lab](https://organicmedia2.pressbooks.com/chapter/4-elements-of-context/) | {{moment}}% | a moment in one scene |
#
# The sources do not agree on the days either. The lab writes Wednesdays and Thursdays, but the papers report a Monday (6 February) and a Tuesday (the 14th). With 24 episodes in 6 weeks there were {{nights}} a week. Memory likes to be simpler than the facts.
#
# The lab explains **context** by this drama. You notice it in the listings (discover), keep ten o'clock free (select), watch in the living room (experience), and talk about it the next day (share). The four are taken apart only to explain them. In life they run together, and context, says the lab, is a **state** that makes links and changes as it does. In the words of this kit: **context is the conditions under which a link that was drawn is really used.**

# %% [markdown] lang="ko"
# ## 따라가 보기: 휴대전화로 산 물건 하나 (10분)
#
# 둘씩 짝을 지어, 한 사람이 최근에 휴대전화로 산 것 하나를 떠올립니다. 다른 사람은 그림자처럼 따라가며 묻고 적습니다. 5분 뒤에 바꿉니다. 기억이 안 나는 칸은 비워 두세요. 비어 있는 칸이 힌트입니다.
#
# | | 무엇을 했나 | 무엇으로 (미디엄) | 몇 번 눌렀나 |
# | --- | --- | --- | --- |
# | 발견 | 처음 눈에 띈 순간 | | |
# | 선택 | 사기로 한 순간 | | |
# | 경험 | 쓰기 시작한 순간 | | |
# | 공유 | 남에게 말한 순간 | | |
#
# 마지막 줄의 숫자를 크게 적어 두세요. 공유까지 몇 번을 눌러야 했나요? 행동이 일어나는 자리, 곧 **인터페이스**에서 링크는 생기거나 사라집니다.

# %% [markdown] lang="en"
# ## Shadowing: one thing bought by phone (10 minutes)
#
# In pairs: one of you recalls something you bought by phone lately, the other follows like a shadow, asks and writes. Swap after 5 minutes. Leave a box empty when nobody remembers. The empty boxes are the hints.
#
# | | What you did | By what (medium) | How many taps |
# | --- | --- | --- | --- |
# | Discover | the moment it caught your eye | | |
# | Select | the moment you decided | | |
# | Experience | the moment you began to use it | | |
# | Share | the moment you told somebody | | |
#
# Write the last number large. How many taps did sharing take? At the **interface**, the place where people act, links are made or lost.

# %% [markdown] lang="ko"
# ## 여정 보드 (20분)
#
# 이제 같은 네 칸을 여정 보드에 올립니다. 다음 셀은 읽지 않고 실행만 해도 됩니다.

# %% [markdown] lang="en"
# ## The journey board (20 minutes)
#
# Now the same four stages go on a journey board. You may run the next cell without reading it.

# %%
import networkx

from course import JourneyBoard, Predict, Sketch, load
from course.network import context_chain


def first_break(journey):
    return context_chain(journey).breaks[0].message(journey)


def come_in_again(journey):
    return 100 * context_chain(journey).k.value


def best_step(journey):
    (best,) = context_chain(journey).lever.value
    return journey.link(best).medium


def joined(links_each):
    people = networkx.gnm_random_graph(1000, round(500 * links_each), seed=5)
    return len(max(networkx.connected_components(people), key=len)) / 10


# %% [markdown] lang="ko"
# ### 예측 1. 그때의 텔레비전은 어디서 끊길까
#
# 드라마 한 편을 보던 길을 그렸습니다. **비율은 모두 지어낸 숫자**입니다. 시청률 자료에서 온 것이 아니에요.

# %% [markdown] lang="en"
# ### Prediction 1. Where did television break?
#
# Here is the way to one episode of a drama. **All rates are invented**; none comes from audience figures.

# %%
tv = load("journeys", "tv")
tv

# %% lang="ko"
gap = Predict(
    "tv-break",
    "이 길은 어디에서 어디로 이어지지 않나요?",
    choices=[
        "발견에서 선택으로",
        "선택에서 경험으로",
        "경험에서 공유로",
        "공유에서 발견으로",
        "끊긴 곳이 없다",
    ],
)
gap

# %% lang="en"
gap = Predict(
    "tv-break",
    "Which stage does not lead on to the next?",
    choices=[
        "discover to select",
        "select to experience",
        "experience to share",
        "share to discover",
        "nothing is broken",
    ],
)
gap

# %%
gap.reveal(lambda: first_break(tv))

# %% [markdown] lang="ko"
# 같은 그림을 보드로 봅니다. 100명이 들어왔다고 치고, 칸마다 다음으로 가는 사람과 떠나는 사람을 보여 줘요.

# %% [markdown] lang="en"
# Here is the same drawing as a board. It lets 100 people in and shows, stage by stage, who goes on and who leaves.

# %%
JourneyBoard("tv", start=tv)

# %% [markdown] lang="ko"
# <details><summary>보드를 본 다음 펼치세요</summary>
#
# 손으로도 세어 봅시다. 100명 가운데 끝까지 가서 이야기하는 사람은 이만큼입니다.
#
# $$100 \times 0.3 \times 0.4 \times 0.9 \times 0.6 = {{tv_through}}$$
#
# 그런데 들은 동료가 갈 곳이 그림에 없습니다. 방송은 어젯밤에 끝났으니까요. 그래서 K는 0이고, 이 길은 고리가 아니라 **한 번 지나가는 길**입니다.
#
# **하지만 사실은 그림에 반대합니다.** 시청률은 다섯 주 사이에 {{rise}}%포인트 올랐어요. 우리 그림에서 무엇이 빠졌을까요? 보드에서 ‘돌아오는 길 잇기’를 누르고, 미디엄에 ‘내일 밤 열 시의 다음 회’라고 적고, m을 바꿔 보세요. 이야기한 한 사람이 {{tv_m:.1f}}명을 데려오면 K가 1이 됩니다. 끊긴 것은 텔레비전이 아니라 **한 편짜리 그림**이었을지 모릅니다. 세 해 뒤 재방송 첫 회도 [{{rerun}}%](https://www.joongang.co.kr/article/3590350)였습니다.
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Unfold once you have seen the board</summary>
#
# Count by hand, too. Of 100 people, so many get through and talk about it:
#
# $$100 \times 0.3 \times 0.4 \times 0.9 \times 0.6 = {{tv_through}}$$
#
# But the companion who hears of it has nowhere to go in this drawing. The broadcast was over last night. So K is 0, and this is no loop but a **one-way street**.
#
# **Yet the facts object.** The ratings rose by {{rise}} percentage points in five weeks. What does our drawing leave out? On the board press “Join the way back”, write “tomorrow's episode at ten” as the medium, and try values of m. If one person who talks brings {{tv_m:.1f}}, K is 1. Perhaps television was not broken, only a **drawing of a single episode**. Three years later the first night of the rerun still reached [{{rerun}}%](https://www.joongang.co.kr/article/3590350).
#
# </details>

# %% [markdown] lang="ko"
# ### 예측 2. 끊긴 곳이 없으면 몇 명이 돌아올까
#
# 이번에는 스트리밍입니다. 단계마다 다음으로 이어지고, 공유한 사람은 단톡방에서 평균 30명에게 닿습니다. 여기서도 비율은 지어낸 것입니다.

# %% [markdown] lang="en"
# ### Prediction 2. With no break, how many come back?
#
# Now streaming. Every stage leads on to the next, and one who shares reaches 30 people in a group chat on average. The rates are invented again.

# %%
streaming = load("journeys", "streaming")
streaming

# %% lang="ko"
again = Predict(
    "streaming-back", "100명이 들어오면 한 바퀴 뒤에 몇 명이 새로 들어올까요?", number=(0, 500, "명")
)
again

# %% lang="en"
again = Predict(
    "streaming-back", "100 come in. One turn later, how many new people?", number=(0, 500, "people")
)
again

# %%
again.reveal(lambda: come_in_again(streaming))

# %% [markdown] lang="ko"
# <details><summary>결과를 본 다음 펼치세요</summary>
#
# 끝까지 가는 사람은 100명 가운데 $100 \times 0.25 \times 0.5 \times 0.6 \times 0.15 = {{stream_through:.3f}}$명입니다. 그 한 명 남짓이 30명씩 데려와도 {{back:.0f}}명이에요. **끊김 없는 여정이 곧 살아 있는 여정은 아닙니다.** 이 길이 살아나려면 공유한 한 사람이 {{stream_m:.0f}}명을 데려와야 합니다.
#
# 다섯 숫자를 곱한 것이 이 고리의 K입니다. 발견, 선택, 경험, 공유의 비율을 $d, s, e, h$라고 하면 $K = d \cdot s \cdot e \cdot h \cdot m$이에요.
#
# </details>
#
# <details><summary>길이 갈라지고 되돌아가면? (수식이 궁금한 사람만)</summary>
#
# 단계를 칸으로, 비율을 칸에서 칸으로 갈 확률로 보면 **흡수 마르코프 연쇄**가 됩니다. 그 확률을 모은 행렬을 $Q$라고 할 때 $N = (I - Q)^{-1}$이 칸마다 머무는 평균 횟수예요(Kemeny와 Snell의 1960년 책 *Finite Markov Chains*). 보드가 세는 사람 수가 여기서 나옵니다. 6강에서 손으로 풀어 봅니다.
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Unfold once you have seen the result</summary>
#
# Of 100 people $100 \times 0.25 \times 0.5 \times 0.6 \times 0.15 = {{stream_through:.3f}}$ get through. That one person and a bit brings 30 each, which makes {{back:.0f}}. **Seamless is one thing, alive another.** For this journey to live, one who shares would have to bring {{stream_m:.0f}}.
#
# The product of the five numbers is the K of this loop. With $d, s, e, h$ for the rates at discover, select, experience and share, $K = d \cdot s \cdot e \cdot h \cdot m$.
#
# </details>
#
# <details><summary>And when the way forks or turns back? (Only for those who like formulas)</summary>
#
# Take stages as states, and rates as the chance to move from one to the next, and you have an **absorbing Markov chain**. Put those chances into a matrix $Q$, and $N = (I - Q)^{-1}$ holds the mean number of visits to each state (Kemeny and Snell's book of 1960, *Finite Markov Chains*). The board's people are counted this way. You work it out by hand in lesson 6.
#
# </details>

# %% [markdown] lang="ko"
# ### 예측 3. 0.1은 어디에 쓰는 것이 좋을까
#
# 한 단계의 비율을 0.1만 올릴 수 있습니다. K가 가장 많이 오르는 곳은 어느 미디엄일까요?

# %% [markdown] lang="en"
# ### Prediction 3. Where is 0.1 best spent?
#
# You may raise the rate of one stage by 0.1. At which medium does K rise most?

# %% lang="ko"
spend = Predict(
    "best-step",
    "0.1을 어디에 쓸까요?",
    choices=["추천 목록(발견)", "재생 단추(선택)", "손안의 화면(경험)", "장면에 걸린 링크(공유)"],
)
spend

# %% lang="en"
spend = Predict(
    "best-step",
    "Where would you spend the 0.1?",
    choices=[
        "a row of suggestions (discover)",
        "the play button (select)",
        "the screen in the hand (experience)",
        "a link to the scene (share)",
    ],
)
spend

# %%
spend.reveal(lambda: best_step(streaming))

# %%
JourneyBoard("streaming", start=streaming)

# %% [markdown] lang="ko"
# 보드에서 찾아보세요. 사람이 가장 많이 **떠나는 곳**은 어디이고, **별표**는 어디에 있나요?
#
# <details><summary>찾은 다음 펼치세요</summary>
#
# 가장 많이 떠나는 곳은 발견입니다. 100명 가운데 {{leaving:.0f}}명이 거기서 돌아서고, 공유에서 떠나는 사람은 {{leaving_last:.1f}}명뿐이에요. 그런데도 0.1은 공유에서 가장 잘 듣습니다. 발견에 쓰면 K가 {{k:.2f}}에서 {{k_discover:.2f}}로, 공유에 쓰면 {{k_share:.2f}}로 오릅니다. 같은 0.1이라도 작은 확률에는 큰 몫이니까요.
#
# 그래서 고칠 곳을 찾는 질문은 셋이고, 답이 서로 다를 수 있습니다.
#
# | 질문 | 보드의 표시 | 스트리밍의 답 |
# | --- | --- | --- |
# | 어디가 **끊겼나**? | 가위와 점선 | 없음 |
# | 어디서 가장 많이 **떠나나**? | ‘가장 많이 떠나는 곳’ | 발견 |
# | 어디가 가장 잘 **듣나**? | 별표 | 공유 |
#
# </details>
#
# **끊는 데는 링크 몇 개면 될까요?** 발견하는 길을 하나 더 내도, 나머지 단계가 한 줄이면 링크 하나로 끊깁니다. $\min(2, 1, 1, 1) = 1$. 이것을 **최소 절단**(min-cut)이라고 합니다. 여정의 튼튼함은 가장 넓은 칸이 아니라 가장 좁은 칸이 정해요.

# %% [markdown] lang="en"
# Look at the board. Where do most people **leave**, and where is the **star**?
#
# <details><summary>Unfold once you have found them</summary>
#
# Most people leave at discover: {{leaving:.0f}} of 100 turn away there, and only {{leaving_last:.1f}} at share. Yet 0.1 does most at share. Spent on discover it takes K from {{k:.2f}} to {{k_discover:.2f}}, spent on share to {{k_share:.2f}}. To a small rate the same 0.1 is a large addition.
#
# So there are three questions when you look for a place to mend, and their answers may differ.
#
# | Question | Sign on the board | Streaming's answer |
# | --- | --- | --- |
# | Where is it **broken**? | scissors and a dashed line | nowhere |
# | Where do most people **leave**? | “most leave here” | discover |
# | Where does it **help** most? | a star | share |
#
# </details>
#
# **How many links does it take to cut it?** Open a second way to discover, and while the other stages hang by a single thread, one link still cuts it: $\min(2, 1, 1, 1) = 1$. This is the **min-cut**. A journey is as strong as its narrowest stage, not its widest.

# %% [markdown] lang="ko" part="misconception"
# ### 컨텍스트라고 잘못 부르는 것들
#
# | 흔히 하는 말 | 무엇이 들어 있나 | 무엇이 빠졌나 |
# | --- | --- | --- |
# | “위치와 시간을 아니까 컨텍스트를 안다” | 어디에, 언제 | 무엇을 하려던 참인지, 다음에 무엇을 하는지 |
# | “노출, 클릭, 구매로 좁아지는 깔때기” | 떠나는 사람 | 돌아오는 길. 산 다음이 없음 |
# | “고객 여정을 예쁘게 그린 지도” | 단계와 감정 | 비율. 몇 명이 가는지 모름 |
#
# 위치는 컨텍스트의 **자료**일 뿐입니다. 널리 쓰이는 [Dey의 정의](https://doi.org/10.1007/s007790170019)도 위치에 머물지 않고, 사람과 서비스가 만나는 상황을 알려 주는 정보라면 모두 컨텍스트로 봅니다. 랩은 한 걸음 더 나가 정보가 아니라 상태라고 해요. 두 정의는 다릅니다. 앞의 것은 **모을 수 있고**, 뒤의 것은 **만들어야** 합니다.
#
# 깔때기는 어떨까요? 텔레비전 보드에서 방금 이은 ‘돌아오는 길’을 떼면 남는 것이 깔때기입니다. 깔때기가 틀린 것은 아니에요. 다만 깔때기의 K는 언제나 0입니다.

# %% [markdown] lang="en" part="misconception"
# ### What is mistaken for context
#
# | What people say | What is in it | What is missing |
# | --- | --- | --- |
# | “We know place and time, so we know the context” | where and when | what the person was about to do, and does next |
# | “A funnel: seen, clicked, bought” | who leaves | the way back; nothing comes after buying |
# | “A beautiful map of the customer's journey” | stages and feelings | rates; nobody knows how many go on |
#
# Location is **material** for context, no more. Even [Dey's definition](https://doi.org/10.1007/s007790170019), which is widely used, does not stop at location: it counts whatever tells you about the situation in which a person and a service meet. The lab goes a step further and calls it no information but a state. The two differ. The first you can **collect**, the second you have to **make**.
#
# And the funnel? Take the way back off the television board, and a funnel is what remains. It is not wrong. But the K of a funnel is always 0.

# %% [markdown] lang="ko"
# ## 다시 잇기 (20분)
#
# ### 예측 4. 사소한 연결은 언제 하나가 될까
#
# 1,000명에게 아주 사소한 연결을 두 사람 사이에 하나씩 놓습니다. 안부 한 줄, 좋아요 하나 같은 것이에요. 한 사람이 가진 연결이 평균 0개에서 3개로 늘 때, 가장 큰 무리에 드는 사람은 몇 퍼센트가 될까요?

# %% [markdown] lang="en"
# ## Joining it up (20 minutes)
#
# ### Prediction 4. When do small links become one?
#
# Among 1,000 people, put the smallest of links between any two, one at a time: a line to say hello, a thumbs-up. As each person comes to have 0 to 3 of them on average, what percentage belongs to the largest group?

# %% lang="ko"
small = Predict(
    "small-links", "가장 큰 무리는 어떻게 커질까요?", curve=("한 사람의 연결(개)", "가장 큰 무리(%)", 3, 100)
)
small

# %% lang="en"
small = Predict(
    "small-links", "How does the largest group grow?", curve=("links each", "largest group (%)", 3, 100)
)
small

# %%
small.reveal(lambda: [(quarter / 4, joined(quarter / 4)) for quarter in range(13)])

# %% [markdown] lang="ko"
# <details><summary>결과를 본 다음 펼치세요</summary>
#
# 한동안 아무 일도 없는 것처럼 보입니다. 평균 0.5개일 때 {{joined_half}}%, 1개일 때도 {{joined_one}}%예요. 그러다 1.5개면 {{joined_more}}%, 2개면 {{joined_two}}%가 한 무리가 됩니다. 문턱은 **평균 1개**입니다(Erdős와 Rényi의 1960년 결과, [Barabási 3장](https://docslib.org/doc/6970530/random-networks)). 사소한 연결은 조금씩 쌓이는 동안에는 보이지 않다가 한꺼번에 하나가 돼요.
#
# 진짜 사람들은 아무나와 이어지지 않고 끼리끼리 이어지니, 실제 문턱은 다를 수 있습니다. 그래도 물음은 쓸 만합니다. **손님이 이미 매일 하는 사소한 행동 가운데 어느 것 위에 링크를 놓을까요?** 하나를 종이에 적어 두세요.
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Unfold once you have seen the result</summary>
#
# For a long while nothing seems to happen: {{joined_half}}% at half a link each, and still only {{joined_one}}% at 1. Then {{joined_more}}% are one group at 1.5, and {{joined_two}}% at 2. The threshold is **one link each, on average** (found by Erdős and Rényi in 1960; see [Barabási, chapter 3](https://docslib.org/doc/6970530/random-networks)). Small links are invisible while they pile up, and then become one all at once.
#
# Real people link up with their own kind and not at random, so a real threshold may lie elsewhere. But the question serves: **which small thing, that your customers do every day anyway, could carry your link?** Write one down.
#
# </details>

# %% [markdown] lang="ko" part="business"
# ### 내 네트워크에 컨텍스트 입히기
#
# 3강에서 그린 `my-network`를 이어받습니다. 4강에서 줄였다면 줄인 것이 나와요. 아직 없다면 빈 보드에서 시작해도 됩니다. 그림과 보드는 **같은 파일**이라 어느 쪽에서 고쳐도 다른 쪽이 따라옵니다.
#
# 1. **단계를 고릅니다.** 보드 아래에 모인 링크마다, 손님은 여기서 발견하나요, 선택하나요, 경험하나요, 공유하나요? 한 손님이 지나는 길만 올리면 되고, 맞는 단계가 없는 링크는 그대로 둡니다.
# 2. **빈칸을 채웁니다.** 비율은 100명 가운데 몇 명인지 어림해서 적습니다. 1을 넘으면 확률이 아니에요. 공유에서 돌아오는 길만 1을 넘을 수 있습니다.
# 3. **끊긴 곳 하나를 잇습니다.** 가위가 있으면 거기부터, 없으면 별표부터. 종이에 적은 사소한 행동을 미디엄으로 써 보세요.
# 4. **짝에게 보입니다.** 짝은 한 가지만 묻습니다. “공유하려면 맨 처음 무엇을 눌러요?”

# %% [markdown] lang="en" part="business"
# ### Giving your network a context
#
# Carry on with `my-network` from lesson 3, as you left it there or in lesson 4. If there is none, begin on the empty board. Drawing and board are **one file**: change either, and the other follows.
#
# 1. **Choose stages.** For each link gathered below the board: does the customer discover here, select, experience or share? Only the way of one customer has to move up. Leave a link below if no stage fits.
# 2. **Fill in what is empty.** For a rate, guess how many of 100. Above 1 it is no probability. Only the way back from sharing may exceed 1.
# 3. **Join one break.** Start with the scissors, or with the star if there are none. Try the small daily thing you wrote down as its medium.
# 4. **Show your partner.** Your partner asks one thing: “To share it, what do I press first?”

# %% lang="ko"
mine = JourneyBoard("my-network", title="내 사업의 여정", carry="03-draw-the-mvn")
mine

# %% lang="en"
mine = JourneyBoard("my-network", title="The journey of my business", carry="03-draw-the-mvn")
mine

# %%
Sketch("my-network", carry="03-draw-the-mvn", tests=False)

# %% [markdown] lang="ko" part="slogan"
# ## 구호 따져 보기: ‘끊김 없는 쪽이 이긴다’ (8분)
#
# 랩의 글을 강하게 읽으면 이렇게 됩니다. 컨텍스트가 끊기면 경험이 끊기고, 쓰이지 않는 것은 시장에서 사라진다. 그러니 끊김을 없애면 이긴다. 먼저 손을 들고, 그다음에 자료를 봅니다.
#
# | 자료 | 무엇을 보았나 | 어느 쪽 | 조심할 점 |
# | --- | --- | --- | --- |
# | [Unal과 Park 2023](https://news.cornell.edu/stories/2023/02/one-click-checkout-increases-spending-and-engagement) | 한 번 눌러 사는 결제에 가입한 {{shoppers}}명의 지출이 평균 {{one_click}}% 늘었다 | 지지 | 스스로 가입한 사람들, 한 회사 |
# | [트위터 2020](https://www.businessinsider.in/tech/apps/news/twitter-rolls-backs-quote-tweets-as-retweets-dip-by-20/articleshow/79772348.cms) | 리트윗 앞에 글쓰기 창을 하나 끼우자 공유가 {{quotes}}% 줄었다 | 지지 | 회사가 밝힌 숫자. 바라던 ‘생각하는 공유’는 되지 않아 거둠 |
# | [왓츠앱 2018–2020](https://www.explica.co/whatsapp-will-limit-the-forwarding-of-viral-messages-to-only-one-chat-at-a-time/) | 한 번에 전달할 곳을 20곳에서 5곳으로 줄이자 전달이 {{forwards}}%쯤 줄었고, 더 줄였다 | 반박 | 회사가 밝힌 숫자. 이용자가 떠났는지는 말하지 않음 |
# | [Godinho de Matos와 Ferreira 2020](https://ideas.repec.org/a/inm/orisre/v31y2020i4p1337-1360.html) | 무작위 실험 두 번. 몰아 본 가구는 무료 기간이 끝난 뒤 돈을 내고 보는 일이 적었다 | 반박 | 볼 것을 알려 주면 그 차이가 사라졌다 |
# | [Norton 외 2012](https://dash.harvard.edu/handle/1/12136084) | 스스로 조립한 것을 더 값지게 여겼다 | 반박 | 끝까지 해냈을 때만 |
#
# Unal과 Park의 논문은 대학의 소개 글로, 다른 두 논문은 초록으로, 두 회사의 일은 기사로 확인했습니다.
#
# **이 교재의 판단.** 끊기면 덜 쓰인다는 데는 자료가 모입니다. 왓츠앱조차 그것을 믿었기 때문에 일부러 끊었어요. 하지만 **덜 끊길수록 이긴다**는 데는 모이지 않습니다. 몰아 보기는 스트리밍에서 가장 매끄러운 경험인데, 다 보고 나면 돌아올 까닭도 함께 사라졌습니다. 〈모래시계〉는 한 회가 끝나면 다음 회를 기다려야 했는데, 그 기다림이 다음 날 할 이야기를 남겼을지도 모릅니다(우리의 짐작입니다). 그러니 끊김이 있는지 묻지 말고 이렇게 물으세요. **이 끊김은 누구를 멈추고, 그 사람은 그동안 무엇을 하나요?** 같은 서비스를 매끄럽게 한 쪽이 몇 달 뒤에도 공유와 결제에서 모두 앞섰다는 무작위 실험이 쌓이면 이 판단을 바꾸겠습니다.

# %% [markdown] lang="en" part="slogan"
# ## A slogan put to the test: “The seamless one wins” (8 minutes)
#
# Read strongly, the lab's texts come to this. When context breaks, experience breaks, and what is not used disappears from the market. So whoever removes the breaks wins. Raise your hand first, then look at the evidence.
#
# | Source | What was seen | Which side | Be careful |
# | --- | --- | --- | --- |
# | [Unal and Park 2023](https://news.cornell.edu/stories/2023/02/one-click-checkout-increases-spending-and-engagement) | {{shoppers}} people who signed up for one-click buying spent {{one_click}}% more on average | for | they chose to sign up; one company |
# | [Twitter 2020](https://www.businessinsider.in/tech/apps/news/twitter-rolls-backs-quote-tweets-as-retweets-dip-by-20/articleshow/79772348.cms) | a box to write in, put before the retweet, cut sharing by {{quotes}}% | for | the company's figure; sharing did not become more thoughtful, so it was withdrawn |
# | [WhatsApp 2018–2020](https://www.explica.co/whatsapp-will-limit-the-forwarding-of-viral-messages-to-only-one-chat-at-a-time/) | forwarding to 5 chats at a time and no longer 20 cut forwards by about {{forwards}}%, and the limit was tightened | against | the company's figure; it does not say whether users left |
# | [Godinho de Matos and Ferreira 2020](https://ideas.repec.org/a/inm/orisre/v31y2020i4p1337-1360.html) | two randomized experiments: households that binge-watched were less likely to pay after a free trial | against | reminders of what else to watch undid it |
# | [Norton et al. 2012](https://dash.harvard.edu/handle/1/12136084) | people valued more what they had put together themselves | against | only when they finished it |
#
# Unal and Park were checked in their university's account, the other two papers in their abstracts, the two companies in press reports.
#
# **Our judgement.** That a break means less use, the evidence agrees. Even WhatsApp believed it, which is why it broke the way on purpose. But that **the fewer breaks the better**, it does not agree. Binge-watching is the smoothest experience that streaming has, and when all was watched the reason to come back was gone with it. *Sandglass* made people wait for the next episode, and perhaps the waiting is what left them something to talk about next day (our guess). So do not ask whether there is a break. Ask **whom this break stops, and what they do meanwhile**. Should randomized experiments pile up in which the smoother version of a service is still ahead after months, in sharing and in paying, we will change our mind.

# %% [markdown] lang="ko" part="exit"
# ## 나가는 질문 (7분)
#
# 보드를 마지막으로 한 번 보고 두 문장을 적어 냅니다.
#
# 1. 내 여정에서 **맨 먼저 이을 곳**은 ______입니다. 거기서 멈추는 사람은 지금 ______ 때문에 멈춥니다.
# 2. 내 여정에 **일부러 남겨 둘 끊김**이 있다면 ______입니다. 없다면 왜 없는지 적습니다.
#
# 오늘 찾은 끊긴 곳은 [연습 문제](../../exercises/05-context-map/practice.ko.ipynb)에서 끝까지 이어 봅니다.
#
# 다음 시간에는 오늘 어림한 비율을 기록과 견주고, 실험 한 번으로 얼마나 배울 수 있는지 봅니다.

# %% [markdown] lang="en" part="exit"
# ## A question on the way out (7 minutes)
#
# Look at your board once more and hand in two sentences.
#
# 1. The **first place to join** in my journey is ______. People stop there today because ______.
# 2. A break I would **leave in on purpose** is ______. If there is none, say why.
#
# You mend the break you found today in the [exercise](../../exercises/05-context-map/practice.en.ipynb).
#
# Next time we hold today's guesses against a log, and see how much a single experiment can teach.

# %% [markdown] lang="ko" part="reading"
# ## 더 읽기
#
# - 오가닉미디어랩, [컨텍스트란 무엇인가?](https://organicmedia2.pressbooks.com/chapter/4-elements-of-context/) 네 요소와 귀가시계 이야기가 나옵니다. [먼저 실린 글](https://www.venturesquare.net/581387)도 있습니다.
# - 오가닉미디어랩, [컨텍스트에 답이 있다](https://www.venturesquare.net/513665). 정의를 어디서 가져왔는지 적혀 있습니다.
# - Anind K. Dey, [Understanding and Using Context](https://doi.org/10.1007/s007790170019)(2001). 네 쪽짜리 글이고, 위치에서 상황으로 넘어가는 과정을 볼 수 있습니다.
# - 코넬 대학교, [한 번 눌러 사는 결제](https://news.cornell.edu/stories/2023/02/one-click-checkout-increases-spending-and-engagement)(2023). 〈Management Science〉에 실린 논문의 소개 글입니다.
# - Miguel Godinho de Matos와 Pedro Ferreira, [몰아 보기와 구독](https://ideas.repec.org/a/inm/orisre/v31y2020i4p1337-1360.html)(2020). 초록만 읽어도 됩니다.
#
# 그림 두 장의 숫자는 지어낸 것이고, 어떻게 지었는지는 [데이터 설명서](../../datasets/journeys/README.md)에 있습니다.

# %% [markdown] lang="en" part="reading"
# ## What to read
#
# - Organic Media Lab, [What is context?](https://organicmedia2.pressbooks.com/chapter/4-elements-of-context/) (in Korean). The four elements and the going-home clock; there is an [earlier version](https://www.venturesquare.net/581387), too.
# - Organic Media Lab, [Context has the answer](https://www.venturesquare.net/513665) (in Korean). It says where its definition comes from.
# - Anind K. Dey, [Understanding and Using Context](https://doi.org/10.1007/s007790170019) (2001). Four pages on the way from location to situation.
# - Cornell University, [One-click checkout](https://news.cornell.edu/stories/2023/02/one-click-checkout-increases-spending-and-engagement) (2023). About the paper in Management Science.
# - Miguel Godinho de Matos and Pedro Ferreira, [Binge-watching and subscription](https://ideas.repec.org/a/inm/orisre/v31y2020i4p1337-1360.html) (2020). The abstract is enough.
#
# The numbers in the two drawings are invented; [the data's description](../../datasets/journeys/README.md) says how.
