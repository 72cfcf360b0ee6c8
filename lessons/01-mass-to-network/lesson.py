# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
# ---

# %% [markdown] lang="ko"
# # 1강. 대중에서 네트워크로
#
# ‘만 명에게 알렸다’를 ‘누가 누구에게 무엇을 한다’로 바꾸어 그립니다. 그리고 그 차이가 숫자로 얼마나 큰지 봅니다.
#
# 노트북이 처음이라면 [여기서 시작하세요](../START.ko.ipynb)를 먼저 여세요. 셀 왼쪽의 `[*]`는 아직 실행 중이라는 표시이고, 숫자로 바뀌면 다음으로 넘어가도 됩니다.

# %% [markdown] lang="en"
# # Lesson 1. From mass to network
#
# You will turn “we told ten thousand people” into “who does what to whom”, draw it, and see in numbers how much that changes.
#
# If notebooks are new to you, open [Start here](../START.en.ipynb) first. While a cell shows `[*]` on its left it is still running; once that becomes a number, go on.

# %% lang="ko"
from course import use

use("ko")

# %% lang="en"
from course import use

use("en")

# %% [markdown] lang="ko" part="goals plan"
# ## 오늘 할 수 있게 되는 것
#
# - 사업을 말하는 문장에서 **노드**와 **링크**를 찾아 그리고, 무엇이 노드가 아닌지도 말합니다.
# - 그림의 **차수**와 **밀도**를 읽고, 그것만으로 알 수 없는 것을 압니다.
# - 사람 수가 같아도 **누가 누구와 이어졌는지**에 따라 소문이 닿는 범위가 얼마나 달라지는지 어림합니다.
# - 팔로워 명단과 네트워크를 구별합니다.
#
# | 시간 | 하는 일 |
# | --- | --- |
# | 0–10분 | 종이에 먼저 그리기 |
# | 10–25분 | 사례: 260만 팔로워와 252벌 |
# | 25–40분 | 그리기: 아침 달리기 모임 |
# | 40–57분 | 둘이서: 미용실, 웹툰, 이백 명, 네 배의 값 |
# | 57–63분 | 내 사업의 노드 다섯 |
# | 63–70분 | 구호 따져 보기 |
# | 70–75분 | 나가는 질문 |

# %% [markdown] lang="en" part="goals plan"
# ## What you will be able to do
#
# - Find the **nodes** and **links** in a sentence about a business, draw them, and say what is not a node.
# - Read the **degree** and **density** of a drawing, and know what they do not tell you.
# - Judge how far word gets among the same number of people, depending on **who is linked to whom**.
# - Tell a list of followers from a network.
#
# | Minutes | What we do |
# | --- | --- |
# | 0–10 | On paper first |
# | 10–25 | The case: 2.6 million followers and 252 garments |
# | 25–40 | Drawing: the morning runners |
# | 40–57 | In pairs: a salon, a webtoon, two hundred people, four times the value |
# | 57–63 | Five nodes of your own business |
# | 63–70 | A slogan put to the test |
# | 70–75 | A question on the way out |

# %% [markdown] lang="ko"
# ## 종이에 먼저 (10분)
#
# 컴퓨터는 잠깐 덮어 두세요. 잘 아는 가게나 서비스를 하나 떠올리고, 거기서 실제로 일어나는 일을 **세 문장**으로 적습니다. 문장마다 누가, 누구에게, 무엇을 하는지 있어야 해요.
#
# 1. 주어와 상대를 동그라미로 그리고 이름을 적습니다.
# 2. 동사를 화살표로 그립니다. 하는 쪽에서 받는 쪽으로.
# 3. 동그라미마다 물어보세요. **이 사람의 이름을 아나요? 아니면 ‘2030 여성’ 같은 묶음인가요?**
#
# 묶음이 나왔다면 지우지 말고 물음표를 붙이세요. 오늘 그 물음표를 풉니다.

# %% [markdown] lang="en"
# ## On paper first (10 minutes)
#
# Leave the computer alone for a moment. Think of a shop or service you know well, and write **three sentences** about what really happens there. Each must say who does what to whom.
#
# 1. Draw the one who acts and the one acted upon as circles, and name them.
# 2. Draw the verb as an arrow, from the one to the other.
# 3. Ask of every circle: **do I know this person's name, or is it a bundle such as “women under forty”?**
#
# If you have a bundle, do not cross it out. Put a question mark on it. That question mark is what today is about.

# %% [markdown] lang="ko" part="hook"
# ## 사례: 260만 팔로워와 252벌 (15분)
#
# 2019년 5월, 인스타그램 팔로워가 260만 명이던 열여덟 살 Arii가 옷 브랜드를 접는다고 알렸습니다. 첫 판매에서 제조사가 정한 최소 수량을 채우지 못했기 때문이에요. ‘티셔츠 36장도 못 팔았다’는 제목이 세계로 퍼졌습니다. 그런데 기사마다 센 것이 달라요.
#
# | 어디에 | 무엇을 세었나 | 채워야 했던 수 |
# | --- | --- | --- |
# | [InsideHook, 2019년 5월 31일](https://www.insidehook.com/daily_brief/arts-entertainment/is-the-instagram-influencer-bubble-finally-bursting) | 지운 글에 나온 말 그대로, ‘적어도 36벌’ | 36 |
# | [Adweek, 2019년](https://www.adweek.com/brand-marketing/arii-has-over-2-million-followers-so-why-did-her-clothing-line-fail/) | 제품 일곱 가지를 36벌씩 | 252 |
# | [본인의 다음 글, 2019년 5월 31일에 옮겨짐](http://www.atomictango.com/marketing/popularity-%E2%89%A0-influence-case-in-point/) | 같은 계산. 티셔츠는 판 적이 없다고 덧붙임 | 252 |
#
# 큰 쪽으로 잡아도 팔로워 {{one_in}}명에 한 벌꼴이면 되는 수였습니다. 실제로 몇 벌을 팔았는지는 알려지지 않았고, 관심을 끌려고 꾸민 일이라는 의심도 기사에 있어요. 그러니 이 일 하나로 ‘팔로워는 소용없다’고 할 수는 없습니다. 우리가 눈여겨볼 것은 따로 있어요. **260만이라는 수에는 누가 누구에게 무엇을 하는지가 들어 있지 않습니다.**

# %% [markdown] lang="en" part="hook"
# ## The case: 2.6 million followers and 252 garments (15 minutes)
#
# In May 2019 Arii, eighteen years old and with 2.6 million followers on Instagram, announced that she was giving up her clothing brand. Its first sale had missed the maker's minimum. “She could not even sell 36 T-shirts” went round the world. But the reports did not count the same thing.
#
# | Where | What was counted | The number to reach |
# | --- | --- | --- |
# | [InsideHook, 31 May 2019](https://www.insidehook.com/daily_brief/arts-entertainment/is-the-instagram-influencer-bubble-finally-bursting) | as in her deleted post: “at least 36 pieces” | 36 |
# | [Adweek, 2019](https://www.adweek.com/brand-marketing/arii-has-over-2-million-followers-so-why-did-her-clothing-line-fail/) | 36 of each of seven products | 252 |
# | [Her next post, as quoted on 31 May 2019](http://www.atomictango.com/marketing/popularity-%E2%89%A0-influence-case-in-point/) | the same sum; she adds that she never sold T-shirts | 252 |
#
# Even the larger number comes to one garment for every {{one_in}} followers. How many she did sell was not reported, and some suspected a stunt. So this one story does not prove that followers are worthless. What matters here is something else. **The number 2.6 million does not say who does what to whom.**

# %% [markdown] lang="ko"
# ### 문장 하나를 그림으로
#
# 지어낸 사례로 연습합니다. 첫 문장은 이렇습니다. *수아는 화요일마다 달린 길을 지도에 그려 도현과 은별에게 보낸다.*
#
# | 문장에서 | 그림에서 | 여기서는 |
# | --- | --- | --- |
# | 움직이거나 다음 일을 일으키는 것 | **노드** | 수아, 도현, 은별 |
# | 누가 누구에게 하는 일 | **링크** | 수아 → 도현, 수아 → 은별: 보낸다 |
# | 그 일을 이어 주는 것 | **미디엄** | 길을 그린 지도 |
# | 때, 기분, 없는 것 | 그리지 않는다 | 화요일 |
#
# 동사는 하나인데 링크는 둘입니다. 받는 사람이 둘이니까요. 은별만 지도를 안 열어 보는 날이 올 수도 있으니, 사람마다 따로 긋습니다.
#
# 다음 셀은 준비물입니다. 실행만 하세요.

# %% [markdown] lang="en"
# ### From a sentence to a drawing
#
# Let us practise on an invented case. Its first sentence: *Every Tuesday Sua draws the way she has run on a map and sends it to Dohyun and Eunbyeol.*
#
# | In the sentence | In the drawing | Here |
# | --- | --- | --- |
# | whatever acts, or sets off the next event | a **node** | Sua, Dohyun, Eunbyeol |
# | what one does to another | a **link** | Sua → Dohyun, Sua → Eunbyeol: sends |
# | what carries it across | the **medium** | a map of the way |
# | times, moods, what is absent | not drawn | Tuesday |
#
# One verb, two links, because two people receive the map. The day may come when only Eunbyeol leaves it unopened, so each gets a link of their own.
#
# The next cell holds the tools. Just run it.

# %%
import networkx
import pandas

from course import Predict, Sketch, load
from course.network import density, value_laws
from course.plots import crowd, curve
from course.simulate import independent_cascade
from course.widgets.snip import without


def world(name):
    return networkx.from_pandas_edgelist(load("two-hundred", name), "person", "friend")


def rumour(name):
    return independent_cascade(world(name), 1, 0.25, runs=2000)


# %% [markdown] lang="ko"
# ## 그리기: 아침 달리기 모임 (15분)
#
# 사람도 모임도 지어냈습니다. 이야기를 읽고 그대로 그려 보세요. ‘누가 누구에게’가 나올 때마다 링크 하나예요.
#
# > {{crew_text}}
#
# 1. 빈 곳을 두 번 눌러 네 사람을 만듭니다. 종류는 사람 그대로 두면 됩니다.
# 2. 수아 위에 마우스를 올리면 옆에 화살표 손잡이가 나옵니다. 그것을 도현까지 끌고, 오른쪽에 행동과 미디엄을 적습니다. **비율 칸은 비워 두세요.** 오늘은 모양만 봅니다.
# 3. 링크를 그을 때마다 그림 아래 **차수와 밀도**가 어떻게 변하는지 보세요. 막대에 적힌 이름을 누르면 그림에서 그 노드를 짚어 줍니다.
#
# 마우스 없이도 됩니다. 그림판에서 `N`은 노드, `L`은 링크, `?`는 자판 안내입니다.

# %% [markdown] lang="en"
# ## Drawing: the morning runners (15 minutes)
#
# The people and the club are invented. Read the story and draw just what it says: one link for each “who to whom”.
#
# > {{crew_text}}
#
# 1. Double-click empty spots to make the four people. Leave their kind as it is.
# 2. Point at Sua and a handle with an arrow appears. Drag it to Dohyun, then fill in the action and the medium on the right. **Leave the rate blank.** Today only the shape counts.
# 3. After every link, look at **Degree and density** below the drawing. Press a name beside a bar and the drawing points at that node.
#
# It works without a mouse too: `N` makes a node, `L` a link, and `?` lists the keys.

# %% lang="ko"
runners = Sketch("runners", tests=False, degrees=True, title="아침 달리기 모임")
runners

# %% lang="en"
runners = Sketch("runners", tests=False, degrees=True, title="The morning runners")
runners

# %% [markdown] lang="ko"
# 다 그렸으면 우리 그림을 실행해 견주어 보세요. 자리는 달라도 됩니다. 없는 링크, 거꾸로 된 화살표, 남는 노드가 있는지만 봅니다. 동그라미에 붙은 글자(역할)는 2강, ×0.9 같은 숫자(비율)는 3강에서 씁니다.

# %% [markdown] lang="en"
# When you have finished, run ours and compare. The places may differ. Look only for a missing link, an arrow the wrong way round, or a node too many. The letters at the circles (roles) are for lesson 2, numbers such as ×0.9 (rates) for lesson 3.

# %%
crew = load("mini-cases", "crew")
crew

# %% [markdown] lang="ko"
# **차수**는 한 노드에 닿은 링크의 수입니다. **밀도**는 있을 수 있는 링크 가운데 실제로 있는 것의 몫이에요. {{nodes}}명이면 한 사람이 나머지 셋에게 하나씩 그을 수 있으니 $4 \times 3 = 12$개까지 그을 수 있고, 실제로는 {{links}}개입니다. $6 \div 12 = {{density}}$. 방향이 있는 그래프에서 흔히 쓰는 정의예요([Wasserman & Faust 1994](https://doi.org/10.1017/CBO9780511815478)).

# %% [markdown] lang="en"
# The **degree** of a node is how many links touch it. The **density** is the share of possible links that are there. With {{nodes}} people each can draw a link to the three others, so there is room for $4 \times 3 = 12$, and {{links}} are drawn. $6 \div 12 = {{density}}$. It is the usual definition where links have a direction ([Wasserman & Faust 1994](https://doi.org/10.1017/CBO9780511815478)).

# %% [markdown] lang="ko"
# ## 둘이서: 같은 숫자, 다른 네트워크 (17분)
#
# 옆 사람과 한 화면을 봅니다. 예측은 둘이 하나로 합의해서 정하세요. 다툰 만큼 배웁니다.
#
# ### 예측 1. 미용실의 밀도
#
# > {{salon_text}}
#
# 원장과 이름이 나온 손님 세 사람만 그립니다. 머릿속으로 그려 보고 답하세요.

# %% [markdown] lang="en"
# ## In pairs: the same numbers, another network (17 minutes)
#
# Share a screen with your neighbour and settle on one prediction between you. The arguing is where you learn.
#
# ### Prediction 1. The density of a salon
#
# > {{salon_text}}
#
# Draw, in your head, only the hairdresser and the three customers who are named. Then answer.

# %% lang="ko"
how_dense = Predict(
    "salon",
    "달리기 모임과 견주면, 미용실 그림의 밀도는 어떨까요?",
    choices=["훨씬 낮다", "똑같다", "더 높다"],
)
how_dense

# %% lang="en"
how_dense = Predict(
    "salon",
    "Compared with the runners, what is the salon's density?",
    choices=["Much lower", "Just the same", "Higher"],
)
how_dense

# %%
salon = load("mini-cases", "salon")
how_dense.reveal(lambda: density(salon))

# %%
how_dense.reveal(lambda: salon)

# %% [markdown] lang="ko"
# <details><summary>결과를 본 다음 펼치세요</summary>
#
# 똑같이 {{density}}입니다. 노드도 {{nodes}}개, 링크도 {{links}}개예요. 그런데 차수를 보면 다릅니다. 원장에게 닿은 링크가 {{salon_hub}}개, 그러니까 전부예요. 달리기 모임에서는 누가 빠져도 링크가 적어도 {{crew_left}}개는 남는데, 원장이 빠지면 {{salon_left}}개가 남습니다.
#
# 손님의 번호를 더 모아도 이 모양은 그대로예요. 천이백 명은 원장의 **명단**이지, 아직 손님들의 네트워크가 아닙니다. 밀도는 얼마나 촘촘한지 말해 줄 뿐, **어디에 몰렸는지**는 말해 주지 않습니다.
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Unfold once you have seen the result</summary>
#
# Just the same: {{density}}. Both have {{nodes}} nodes and {{links}} links. The degrees tell them apart. The hairdresser has {{salon_hub}}, which is all of them. Whoever leaves the runners, at least {{crew_left}} links remain. If the hairdresser goes, {{salon_left}} are left.
#
# More phone numbers would not change that shape. The 1,200 are the hairdresser's **list**, not yet a network of customers. Density says how closely things are linked. It does not say **where the links pile up**.
#
# </details>

# %% [markdown] lang="ko" part="misconception"
# ### 예측 2. 팔로워를 지우면
#
# ‘팔로워가 곧 네트워크’라는 생각을 웹툰 하나로 시험합니다. 작가도 독자도 지어냈습니다.
#
# > {{webtoon_text}}

# %% [markdown] lang="en" part="misconception"
# ### Prediction 2. Take the followers away
#
# “My followers are my network.” Let us test that on a webtoon. Its author and readers are invented.
#
# > {{webtoon_text}}

# %%
webtoon = load("mini-cases", "webtoon")
webtoon

# %% lang="ko"
no_followers = Predict(
    "followers",
    "팔로워 삼만 명을 통째로 지우면, 작가에게서 나가 작가에게 돌아오던 길은 어떻게 될까요?",
    choices=["끊긴다", "길어진다", "그대로다"],
)
no_followers

# %% lang="en"
no_followers = Predict(
    "followers",
    "Delete all 30,000 followers. What becomes of the way that leaves the author and comes back?",
    choices=["It is cut", "It gets longer", "It stays as it is"],
)
no_followers

# %%
no_followers.reveal(lambda: without(webtoon, ["followers"]))

# %% [markdown] lang="ko"
# <details><summary>결과를 본 다음 펼치세요</summary>
#
# 그대로입니다. 작가 → 다인 → 하람 → 지안 → 작가로 도는 길은 삼만 명을 지나지 않아요. 거꾸로 다인 한 사람을 지우면 링크가 {{webtoon_left}}개 남지만, 작가에게서 나가 돌아오는 길은 없어집니다.
#
# 팔로워가 쓸모없다는 말은 아니에요. 다인도 한때 그 삼만 명 가운데 하나였을 겁니다. 다만 **명단은 네트워크의 재료이고, 누가 다음에 무엇을 하는지가 있어야 네트워크**입니다. 삼만 명이 무엇을 하는지 모르는 동안 그 노드에서는 화살표가 하나도 나가지 않습니다.
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Unfold once you have seen the result</summary>
#
# It stays. The way round, author → Dain → Haram → Jian → author, does not pass through the 30,000. Delete Dain alone instead, and {{webtoon_left}} links are left, but no way leads from the author back to the author.
#
# That does not make followers useless. Dain was probably one of the 30,000 once. But **a list is raw material; it becomes a network when somebody does something next.** As long as nobody knows what the 30,000 do, no arrow leaves that node.
#
# </details>

# %% [markdown] lang="ko"
# ### 예측 3. 같은 이백 명, 두 세상
#
# 지어낸 200명이 스무 명씩 열 마을에 삽니다. 두 세상에서 **한 사람 한 사람의 친구 수는 똑같아요.** 평균 {{friends:.1f}}명이고 친구 사이는 모두 {{ties}}개입니다. 다른 것은 친구가 어디 사느냐뿐이에요. 뭉쳐 있는 세상에서는 친구 사이의 {{abroad_clustered:.0f}}%만 마을 밖으로 나가고, 고루 섞인 세상에서는 {{abroad_mixed:.0f}}%가 나갑니다.

# %% [markdown] lang="en"
# ### Prediction 3. The same two hundred people, two worlds
#
# Two hundred invented people live in ten hamlets of twenty. **Each of them has the same number of friends in both worlds**: {{friends:.1f}} on average, {{ties}} friendships in all. Only where the friends live differs. In the clustered world {{abroad_clustered:.0f}}% of the friendships lead out of the hamlet, in the well-mixed one {{abroad_mixed:.0f}}%.

# %% lang="ko"
people = load("two-hundred", "people").set_index("person")["hamlet"]
crowd(
    {"뭉쳐 있는 세상": world("clustered"), "고루 섞인 세상": world("mixed")},
    title="사람도 친구 수도 같고, 친구가 있는 곳만 다르다",
    groups=people.to_dict(),
)

# %% lang="en"
people = load("two-hundred", "people").set_index("person")["hamlet"]
crowd(
    {"clustered": world("clustered"), "well mixed": world("mixed")},
    title="Same number of friends each; only where they live differs",
    groups=people.to_dict(),
)

# %% [markdown] lang="ko"
# 아무나 한 사람이 소문을 듣고, 들은 사람은 친구마다 25%의 확률로 한 번씩 전합니다. 한 번 건너가는 것이 **한 걸음**이에요. 뭉쳐 있는 세상에서 2,000번 돌렸더니 소문을 알게 된 사람은 평균 {{reach_clustered:.0f}}명이었어요.

# %% [markdown] lang="en"
# Somebody hears a rumour. Whoever has heard it passes it on once to each friend, with a chance of 25%; from one to the next is one **step**. In the clustered world, over 2,000 runs, {{reach_clustered:.0f}} people came to know of it on average.

# %% lang="ko"
reach = Predict("reach", "고루 섞인 세상에서는 평균 몇 명이 알게 될까요?", number=(1, 200, "명"))
reach

# %% lang="en"
reach = Predict("reach", "How many come to know of it in the well-mixed world?", number=(1, 200, "people"))
reach

# %%
reach.reveal(lambda: rumour("mixed").sizes()["size"].mean().round())

# %% lang="ko"
mixed, clustered = (
    rumour("mixed").averages(world="고루 섞인 세상"),
    rumour("clustered").averages(world="뭉쳐 있는 세상"),
)
names = {"title": "이어진 모양이 닿는 범위를 정한다", "x_label": "걸음", "y_label": "알게 된 사람(평균, 명)"}
reach.reveal(lambda: curve(pandas.concat([mixed, clustered]), "step", "reached", by="world", **names))

# %% lang="en"
mixed, clustered = (
    rumour("mixed").averages(world="well mixed"),
    rumour("clustered").averages(world="clustered"),
)
names = {
    "title": "How people are linked sets how far it gets",
    "x_label": "steps",
    "y_label": "people who know (mean)",
}
reach.reveal(lambda: curve(pandas.concat([mixed, clustered]), "step", "reached", by="world", **names))

# %% [markdown] lang="ko"
# <details><summary>결과를 본 다음 펼치세요</summary>
#
# 평균 {{reach_mixed:.0f}}명, {{gap:.1f}}배입니다. 사람도, 친구 수도, 전할 확률도 같은데 말이에요. 뭉친 세상에서는 친구의 친구가 이미 아는 사람이라, 같은 소식이 마을 안을 맴돕니다.
#
# 사람들을 하나의 **대중**으로 보면 계산은 간단합니다. 친구 {{friends:.1f}}명에게 25%로 전하니 한 사람이 평균 {{told:.2f}}명에게 전하고, 한번 크게 번지면 {{mass:.0f}}명쯤에게 닿는다고 나와요. 누구나 누구와도 고루 만난다고 본 셈입니다. 실제로 크게 번진 때(50명 넘게)만 모아 보면 고루 섞인 세상은 평균 {{big_mixed:.0f}}명, 뭉친 세상은 {{big_clustered:.0f}}명입니다. 한쪽에는 잘 맞고 다른 쪽에는 크게 틀려요.
#
# 평균에도 속지 마세요. 뭉친 세상에서는 절반이 {{half_clustered:.0f}}명 이하에서 멈췄고, 열에 둘({{alone:.0f}}%)은 첫 사람의 친구 누구에게도 닿지 못했습니다. 또 여러 사람에게 들어야 움직이는 **복합 전염**이라면 뭉친 쪽이 유리할 수도 있어요. 이 결과는 한 번 듣고 바로 옮기는 소문에 관한 것입니다.
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Unfold once you have seen the result</summary>
#
# On average {{reach_mixed:.0f}}, or {{gap:.1f}} times as many, with the same people, the same number of friends and the same chance. In the clustered world a friend's friend has mostly heard already, and the news goes round and round within the hamlet.
#
# Take people for one **mass** and the sum is simple. Each has {{friends:.1f}} friends and tells each of them with a chance of 25%, so each tells {{told:.2f}} others, and a rumour that really takes off should reach about {{mass:.0f}} people. That assumes that anybody meets anybody alike. Look only at the runs that did take off, past 50 people: the mean is {{big_mixed:.0f}} in the well-mixed world and {{big_clustered:.0f}} in the clustered one. The sum fits the one well and is far out for the other.
#
# Do not trust the mean either. In the clustered world half of all runs stopped at {{half_clustered:.0f}} people or fewer, and in {{alone:.0f}}% the rumour never got past the first person. And in **complex contagion**, where people act only once several have told them, clusters may be the better place. What you saw is about a rumour passed on at first hearing.
#
# </details>

# %% [markdown] lang="ko"
# ### 예측 4. 네 배가 되면
#
# 지어낸 요리 수업입니다. 정희는 수강생 네 사람에게 조리법을 메일로 보냅니다. 정희까지 다섯 명이에요. 사람이 스무 명, 곧 네 배가 되면 네트워크의 값도 네 배가 된다고 정희는 믿습니다.

# %% [markdown] lang="en"
# ### Prediction 4. Four times as many
#
# An invented cooking class. Jeonghui mails her recipes to four students: five people in all. She believes that with twenty people, four times as many, her network is worth four times as much.

# %% lang="ko"
law = Predict(
    "four-times",
    "사람이 5명에서 20명이 되면 네트워크의 값은 몇 배가 될까요?",
    choices=["4배", "7배쯤", "16배", "3만 배가 넘는다"],
)
law

# %% lang="en"
law = Predict(
    "four-times",
    "From 5 people to 20: how many times as much is the network worth?",
    choices=["4 times", "About 7 times", "16 times", "Over 30,000 times"],
)
law

# %%
law.reveal(lambda: value_laws(5, 20))

# %% [markdown] lang="ko"
# <details><summary>결과를 본 다음 펼치세요</summary>
#
# 네 답 모두 주장한 사람이 있습니다.
#
# | 값은 무엇을 따라가나 | 5명에서 20명이 되면 | 누구의 생각인가 |
# | --- | --- | --- |
# | 사람 수 $n$ | 4배 | 방송의 셈법, 사르노프 |
# | $n \log n$ | {{log_times:.1f}}배 | [Odlyzko와 Tilly 2005](http://www.dtc.umn.edu/~odlyzko/doc/metcalfe.pdf): 모든 사이가 똑같이 값지지는 않다 |
# | 짝의 수, 거의 $n^2$ | 16배 | 멧커프: 누구나 누구와도 이어질 수 있다 |
# | 모임의 수, 거의 $2^n$ | {{reed_times}}배 | 리드: 사람들은 모임을 만들 수 있다 |
#
# 자료는 어느 편일까요? 텐센트와 페이스북의 매출은 2015년 논문에서는 [$n^2$에 가장 잘 맞았고](https://doi.org/10.1007/s11390-015-1518-1), 자료를 늘린 2023년 논문에서는 [$n^3$에 더 잘 맞았습니다](https://doi.org/10.1007/s11390-022-2845-7). 두 회사뿐이고 매출을 값으로 삼았으니 법칙이라 하기는 일러요.
#
# 더 중요한 것은 넷 다 **있을 수 있는** 사이를 센다는 점입니다. 짝은 {{pairs_before}}쌍에서 {{pairs_after}}쌍으로 늘지만, 정희의 수업에서 수강생끼리 이어진 링크는 하나도 없어요. 사람이 늘면 대개 밀도는 낮아집니다. 20명일 때 밀도가 0.2라면 링크는 $0.2 \times 20 \times 19 = {{doubled_before}}$개, 40명이 되면서 밀도가 절반이 되면 $0.1 \times 40 \times 39 = {{doubled_after}}$개입니다. 한 사람의 몫은 {{each_before}}개에서 {{each_after}}개, 거의 그대로예요. 보고서에 사람 수를 적을 때는 **링크 수도 함께** 적으세요.
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Unfold once you have seen the result</summary>
#
# Each of the four has its advocate.
#
# | What value follows | From 5 people to 20 | Whose idea |
# | --- | --- | --- |
# | the people, $n$ | 4 times | how broadcasters count: Sarnoff |
# | $n \log n$ | {{log_times:.1f}} times | [Odlyzko and Tilly 2005](http://www.dtc.umn.edu/~odlyzko/doc/metcalfe.pdf): not every tie is worth as much |
# | the pairs, nearly $n^2$ | 16 times | Metcalfe: anybody can link with anybody |
# | the groups, nearly $2^n$ | {{reed_times}} times | Reed: people can form groups |
#
# Whose side are the data on? The revenue of Tencent and Facebook [fitted $n^2$ best](https://doi.org/10.1007/s11390-015-1518-1) in a paper of 2015, and with more years of data [fitted $n^3$ better](https://doi.org/10.1007/s11390-022-2845-7) in one of 2023. These are two companies, with revenue standing in for value. It is early to speak of a law.
#
# More important, all four count ties that **could** be there. The pairs go from {{pairs_before}} to {{pairs_after}}, and in Jeonghui's class not one student is linked with another. When people are added, density mostly falls. Twenty people with a density of 0.2 have $0.2 \times 20 \times 19 = {{doubled_before}}$ links. Forty people with half that density have $0.1 \times 40 \times 39 = {{doubled_after}}$. That is {{each_before}} links a person before and {{each_after}} after: hardly any change. Where your report gives the number of people, **give the number of links too.**
#
# </details>

# %% [markdown] lang="ko"
# <details><summary>더 그려 보고 싶다면: 사례 둘</summary>
#
# 지어낸 이야기입니다. 종이나 `Sketch("practice", degrees=True)`에 그린 다음, 도서관은 `load("mini-cases", "library")`로, 카페는 `load("mini-cases", "repair")`로 견주어 보세요.
#
# **마을 도서관.** {{library_text}}
#
# **고쳐 쓰는 카페.** {{repair_text}}
#
# </details>

# %% [markdown] lang="en"
# <details><summary>If you would like to draw more: two cases</summary>
#
# Both are invented. Draw them on paper or in `Sketch("practice", degrees=True)`, then compare the library with `load("mini-cases", "library")` and the café with `load("mini-cases", "repair")`.
#
# **The village library.** {{library_text}}
#
# **The repair café.** {{repair_text}}
#
# </details>

# %% [markdown] lang="ko" part="business"
# ## 내 사업의 노드 다섯 (6분)
#
# 처음에 종이에 적은 세 문장으로 돌아갑니다. 물음표를 붙인 묶음을 **아는 사람 한 명의 이름**으로 바꾸고, 노드 다섯 개까지 그리세요. 링크마다 행동과 미디엄을 적습니다. 다 그렸으면 두 가지를 보세요.
#
# - 차수가 가장 큰 노드가 여러분 회사인가요? 회사를 빼면 링크가 몇 개 남나요?
# - 손님과 손님 사이에 링크가 하나라도 있나요?

# %% [markdown] lang="en" part="business"
# ## Five nodes of your own business (6 minutes)
#
# Back to the three sentences on your paper. Replace every bundle that got a question mark by **one person you can name**, and draw at most five nodes. Give each link its action and medium. Then look at two things.
#
# - Is your company the node with the highest degree? How many links are left without it?
# - Is there a single link between two customers?

# %% lang="ko"
five = Sketch("five-nodes", tests=False, degrees=True, title="내 사업의 노드 다섯")
five

# %% lang="en"
five = Sketch("five-nodes", tests=False, degrees=True, title="Five nodes of my business")
five

# %% [markdown] lang="ko" part="slogan"
# ## 구호 따져 보기: ‘대중은 없다’ (7분)
#
# ‘처음에는 네트워크로 시작해도, 언제부터 매스마켓으로 가나요?’ 오가닉미디어랩은 이 물음에 [대중이라는 대상은 없다고 답합니다](https://organicmedialab.com/2019/03/25/from-organic-marketing-to-commerce-the-beginning/)(2019년 3월 25일). 한 사람 한 사람과 그 사이의 연결이 있을 뿐이라는 거예요. 먼저 찬성과 반대로 자리를 옮겨 앉은 다음 읽으세요.
#
# | 자료 | 무엇을 보았나 | 어느 쪽 | 조심할 점 |
# | --- | --- | --- | --- |
# | [Weng 외 2013](https://doi.org/10.1038/srep02522) | 밈은 대부분 촘촘한 공동체 안에서 잘 돌고 밖으로는 잘 나가지 못했다 | 찬성 | 소수는 공동체를 가리지 않고 퍼졌다 |
# | [Goel 외 2012](https://doi.org/10.1145/2229012.2229058) | 추천이 여러 다리를 건너 이어진 채택은 아주 드물었다 | 반대 | ‘저절로 퍼진다’에 대한 반박이기도 하다 |
# | [Goel 외 2015](https://doi.org/10.1287/mnsc.2015.2158) | 크게 인기를 끈 것은 대체로 한 번의 큰 방송 덕이었다 | 반대 | 둘이 섞인 모양도 온갖 것이 나왔다 |
# | [Toole 외 2012](https://doi.org/10.1371/journal.pone.0029528) | 트위터 가입은 비슷하고 가까운 사람끼리 번졌고, 대중매체가 이용자를 두 배에서 네 배로 늘린 것으로 어림했다 | 둘 다 | 모형으로 어림한 값이다 |
#
# 네 편 모두 초록으로 확인했습니다.
#
# **이 교재의 판단.** 글자 그대로라면 지나칩니다. 자료를 보면 아주 크게 퍼진 것은 대개 방송 덕이었어요. 하지만 방송국도 링크가 아주 많은 **노드 하나**일 뿐이고, 그다음에 누가 누구에게 말하는지는 여전히 네트워크의 일입니다. 그러니 ‘대중을 노드 하나로 그리지 말라’는 뜻으로 받아들이면 쓸모가 있어요. 뭉친 곳과 섞인 곳에서 같은 방송이 늘 똑같이 번졌다는 기록이 쌓인다면 이 판단을 바꾸겠습니다.

# %% [markdown] lang="en" part="slogan"
# ## A slogan put to the test: “There is no mass” (7 minutes)
#
# “Start as a network if you like, but when do we go to the mass market?” Organic Media Lab answers that [there is no such thing as the mass](https://organicmedialab.com/2019/03/25/from-organic-marketing-to-commerce-the-beginning/) (25 March 2019): only single people, and the connections between them. Take a seat on the side you agree with before you read on.
#
# | Source | What was seen | Which side | Be careful |
# | --- | --- | --- | --- |
# | [Weng et al. 2013](https://doi.org/10.1038/srep02522) | most memes did well inside a dense community and badly beyond it | for | a few spread whatever the community |
# | [Goel et al. 2012](https://doi.org/10.1145/2229012.2229058) | adoptions that came through a chain of several referrals were extremely rare | against | it counts against “it spreads by itself” as well |
# | [Goel et al. 2015](https://doi.org/10.1287/mnsc.2015.2158) | what became really popular mostly owed it to one large broadcast | against | every mixture of the two turned up too |
# | [Toole et al. 2012](https://doi.org/10.1371/journal.pone.0029528) | joining Twitter went from like to like and near to near, and mass media multiplied its users two to four times | both | estimated with a model |
#
# All four were checked in their abstracts.
#
# **Our judgement.** Taken literally, it goes too far. The evidence credits broadcasts with most of what became really big. But a broadcaster is only **one node** with a great many links, and who then tells whom remains a matter of the network. Read as “never draw the mass as a single node”, the slogan is useful. If records pile up in which the same broadcast always spread alike, among clustered people and mixed ones, we will change our mind.

# %% [markdown] lang="ko" part="exit"
# ## 나가는 질문 (5분)
#
# 최근에 쓴 보고서나 본 광고에서 **사람 수를 자랑하는 문장** 하나를 고르세요. 그것을 ‘누가 누구에게 무엇으로 무엇을 한다’는 문장으로 고쳐 쓰고, 그 일이 일어났는지 **다음 주에 어떻게 셀지** 한 줄을 덧붙여 내고 나갑니다.
#
# 집에서는 [연습 문제](../../exercises/01-mass-to-network/practice.ko.ipynb)로 글을 그림으로 옮기고 세어 봅니다. 다음 시간에는 그 ‘누가’가 한 가지 역할만 하는지 묻습니다.

# %% [markdown] lang="en" part="exit"
# ## A question on the way out (5 minutes)
#
# Take a report you wrote or an advertisement you saw, and pick **a sentence that boasts of a number of people**. Rewrite it as “who does what to whom, by what”, and add one line: **how would you count next week** whether it happened? Hand it in, then you may go.
#
# At home, the [exercise](../../exercises/01-mass-to-network/practice.en.ipynb) has you draw from a text, and count. Next time we ask whether that “who” plays only one role.

# %% [markdown] lang="ko" part="reading"
# ## 더 읽기
#
# - 오가닉미디어랩, [네트워크가 제품이다](https://organicmedia2.pressbooks.com/chapter/networks-are-products). 노드보다 링크를 먼저 보자는 주장입니다.
# - 오가닉미디어랩, [오가닉 마케팅에서 커머스로](https://organicmedialab.com/2019/03/25/from-organic-marketing-to-commerce-the-beginning/)(2019). 오늘 따져 본 구호가 나온 글입니다.
# - Andrew Odlyzko와 Benjamin Tilly, [멧커프의 법칙 반박](http://www.dtc.umn.edu/~odlyzko/doc/metcalfe.pdf)(2005). 앞의 두 쪽이면 됩니다.
# - Lilian Weng 외, [밈이 퍼질지는 공동체가 알려 준다](https://doi.org/10.1038/srep02522)(2013).
# - Jameson Toole 외, [트위터가 도시에서 도시로 번진 길](https://doi.org/10.1371/journal.pone.0029528)(2012). 그림만 보아도 좋습니다.
# - 사례와 두 세상을 어떻게 지어냈는지는 [사례 설명서](../../datasets/mini-cases/README.md)와 [두 세상 설명서](../../datasets/two-hundred/README.md)에 있습니다.

# %% [markdown] lang="en" part="reading"
# ## What to read
#
# - Organic Media Lab, [The network is the product](https://organicmedia2.pressbooks.com/chapter/networks-are-products) (in Korean). The case for looking at links before nodes.
# - Organic Media Lab, [From organic marketing to commerce](https://organicmedialab.com/2019/03/25/from-organic-marketing-to-commerce-the-beginning/) (2019, in Korean). Where today's slogan comes from.
# - Andrew Odlyzko and Benjamin Tilly, [A refutation of Metcalfe's law](http://www.dtc.umn.edu/~odlyzko/doc/metcalfe.pdf) (2005). The first two pages will do.
# - Lilian Weng et al., [Virality prediction and community structure in social networks](https://doi.org/10.1038/srep02522) (2013).
# - Jameson Toole et al., [how Twitter went from city to city](https://doi.org/10.1371/journal.pone.0029528) (2012). Worth it for the figures alone.
# - How the cases and the two worlds were made up: see the descriptions of [the cases](../../datasets/mini-cases/README.md) and of [the two worlds](../../datasets/two-hundred/README.md).
