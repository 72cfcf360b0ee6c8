# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
# ---

# %% [markdown] lang="ko"
# # 13강. 프로세스 이코노미
#
# 만드는 과정을 보여 주면 무엇이 달라질까요? 손님에게 일을 맡겨 보고, 90초 이야기를 해 보고, 과정만 남은 회사를 알아보는 법까지 다룹니다.
#
# 종이와 펜, 초를 잴 시계가 있어야 합니다. **Shift+Enter**를 누르며 위에서 아래로 가세요.

# %% [markdown] lang="en"
# # Lesson 13. The process economy
#
# What changes when you let people see how a thing is made? We give guests jobs, tell a story of ninety seconds, and learn to spot a firm that has nothing but process left.
#
# You need pen and paper, and a clock that counts seconds. **Shift+Enter** takes you from cell to cell, downwards.

# %% lang="ko"
from course import use

use("ko")

# %% lang="en"
from course import use

use("en")

# %% [markdown] lang="ko" part="goals plan"
# ## 오늘 할 수 있게 되는 것
#
# - 행사를 그래프로 그려 **주인을 거치지 않는 링크의 비율**을 재고, 손님에게 맡길 일을 정합니다.
# - **나·우리·지금**으로 90초 이야기를 하고, 남의 이야기를 네 기준으로 듣습니다.
# - **크라우드펀딩** 목표를 모형으로 정하고, 서로 보고 따라 사는 시장에서 운의 몫을 셉니다.
# - 알맹이 없는 과정을 **약속과 이행, 바깥으로 난 링크**로 점검합니다.
#
# | 시간 | 하는 일 |
# | --- | --- |
# | 0–18분 | 여는 사례, 정글 크루즈와 바비큐 |
# | 18–32분 | 둘러앉아 이야기하기 |
# | 32–53분 | 무엇을 걸고 무엇을 보일까, 목표와 열 세계 |
# | 53–65분 | 둘씩 만나는 낱말, 구호 토론 |
# | 65–75분 | 내 사업 점검, 나가는 질문 |

# %% [markdown] lang="en" part="goals plan"
# ## What you will be able to do
#
# - Draw an event as a graph, measure **the share of links that do not touch the host**, and decide which jobs to give to guests.
# - Tell a story of ninety seconds by **self, us, now**, and listen to others by four criteria.
# - Set a **crowdfunding** goal with a model, and count luck's part in a market where buyers watch buyers.
# - Check for process without substance, by **promises and deliveries, and by links that lead outside**.
#
# | Minutes | What we do |
# | --- | --- |
# | 0–18 | The case; jungle cruise and barbecue |
# | 18–32 | The story circle |
# | 32–53 | What to stake and what to show; a goal, and ten worlds |
# | 53–65 | Ideas to meet in pairs; a slogan debated |
# | 65–75 | Your own business checked; a question on the way out |

# %% [markdown] lang="ko" part="hook"
# ## 여는 사례: 복제품이 먼저 왔다 (5분)
#
# 2016년 늦여름, 미국의 형제 두 사람이 킥스타터에 손에 쥐고 만지작거리는 장난감 ‘피짓 큐브’를 올립니다. 바란 돈은 {{asked}}달러였는데 {{backers}}명이 약속한 돈은 {{raised}}만 달러에 가까웠어요. 목표의 {{times}}배, 한 사람에 {{each}}달러쯤입니다. 물건은 12월에 오기로 했습니다. 이듬해 1월, 배송은 밀렸고 시장에는 **복제품이 먼저** 쏟아져 있었습니다([Polygon 2017년 1월 3일](https://www.polygon.com/2017/1/3/14157334/fidget-cube-delay-shippping-date)).
#
# 처음 있는 일도 아니었어요. 2016년 1월의 ‘스틱박스’는 캠페인을 연 지 {{weeks}}주 만에 복제품 수십 가지가 중국 쇼핑몰에 올라왔습니다. 진짜는 아직 시제품 하나뿐일 때였습니다([Cult of Mac 2016년 1월](https://www.cultofmac.com/405933/selfie-stick-iphone-case-gets-cloned-before-it-even-exists/)).
#
# 오바라 가즈히로의 책 《프로세스 이코노미》(2021)는 여기서 출발합니다. 좋은 물건은 금방 베껴지고 **품질의 차이가 줄어드니**, 남는 차이는 만드는 과정과 ‘왜’라는 겁니다([저자 인터뷰](https://logmi.jp/business/articles/324869)). 책이 말하는 이득은 셋입니다. 다 만들기 전부터 벌고, 만드는 사람이 덜 외롭고, 오래 남는 팬이 생긴다는 거예요.
#
# | | 아웃풋 이코노미 | 프로세스 이코노미 |
# | --- | --- | --- |
# | 파는 것 | 완성품 | 만드는 과정, 그 안의 ‘왜’ |
# | 힘쓰는 곳 | 품질, 값, 광고, 유통 | 이야기, 맡길 일, 지킨 약속 |
# | 베끼기 | 사진만 있어도 된다 | 무엇과 어떻게는 된다. 왜는 어렵다 |
# | 손님 | 산다 | 산다, 거든다, 이어서 만든다 |
#
# {{backers}}명은 **무엇에** 돈을 냈을까요? 그리고 돈을 낸 것 말고 **무엇을 했을까요?**

# %% [markdown] lang="en" part="hook"
# ## The case: the copies came first (5 minutes)
#
# In late summer 2016 two American brothers put the Fidget Cube on Kickstarter, a toy to fiddle with. They asked for {{asked}} dollars. {{backers}} people pledged close to {{raised}} million, {{times}} times the goal, about {{each}} dollars each. It was to arrive in December. The following January shipping was late, and the market was full of **copies that had come first** ([Polygon, 3 January 2017](https://www.polygon.com/2017/1/3/14157334/fidget-cube-delay-shippping-date)).
#
# It had happened before. In January 2016, {{weeks}} weeks after the Stikbox campaign opened, dozens of copies stood in a Chinese web shop. Of the real thing there was one prototype ([Cult of Mac, January 2016](https://www.cultofmac.com/405933/selfie-stick-iphone-case-gets-cloned-before-it-even-exists/)).
#
# Kazuhiro Obara's book *Process Economy* (2021) starts here. Good things are soon copied and **quality draws level**, so what remains to tell makers apart is how a thing is made, and why ([interview with the author](https://logmi.jp/business/articles/324869), in Japanese). The book names three gains: you earn before it is finished, makers are less alone, and fans stay.
#
# | | Output economy | Process economy |
# | --- | --- | --- |
# | What is sold | the finished thing | the making, and the why within it |
# | Where the effort goes | quality, price, advertising, distribution | the story, jobs for others, promises kept |
# | Copying it | a photo is enough | what and how can be copied, why hardly |
# | The customer | buys | buys, lends a hand, makes more of it |
#
# **What** did {{backers}} people pay for? And what, apart from paying, **did they do?**

# %% [markdown] lang="ko"
# ## 정글 크루즈와 바비큐 (13분)
#
# 책은 사람을 참여시키는 방식을 둘로 나눕니다([2021년 7월 28일 발췌](https://r25.jp/article/968752845249163451)). **정글 크루즈**에서는 안내자가 배를 몰고 손님은 구경합니다. **바비큐**에서는 손님이 돈을 내고 고기를 굽습니다. 재는 법은 간단해요. 누가 누구에게 무언가를 해 줄 때마다 링크를 긋고, **주인을 거치지 않는 링크의 비율**을 셉니다. 주인과 손님 사이의 링크가 $n$개, 손님끼리의 링크가 $m$개라면
#
# $$ \text{share} = \frac{m}{n + m} $$
#
# 종이에 주인을 가운데 두고 손님 {{guests}}명을 둘러앉히세요. 주인은 모두에게 말을 겁니다. 링크는 {{guests}}개, 비율은 0%. 정글 크루즈입니다. 바로 아래 셀은 준비물을 꺼내는 칸이에요. 읽지 말고 실행만 하세요.

# %% [markdown] lang="en"
# ## Jungle cruise and barbecue (13 minutes)
#
# The book distinguishes two ways of letting people take part ([extract of 28 July 2021](https://r25.jp/article/968752845249163451), in Japanese). On a **jungle cruise** the guide steers and the guests look. At a **barbecue** the guests pay, and do the grilling. It can be measured. Draw a link whenever somebody does something for somebody, and count **the share of links that do not touch the host**. With $n$ links between host and guests, and $m$ among guests,
#
# $$ \text{share} = \frac{m}{n + m} $$
#
# On paper, put the host in the middle and {{guests}} guests around. The host talks to everyone: {{guests}} links, a share of 0%, a jungle cruise. The cell just below gets things ready. Run it; there is no need to read it.

# %%
from pandas import DataFrame

from course import Crowdfunding, ParticipationBoard, Predict, Sketch, StoryBoard, Urns, load
from course.plots import bars
from course.simulate import community_graph, crowdfund, level_quality, polya_urn, rewire

party = ParticipationBoard("party", guests=12)


def among_guests(*jobs):
    links = len(party.links(list(jobs), reach=11))
    return round(100 * links / (party.guests + links))


def leader_share(influence):
    start = {str(book): 1 for book in range(10)}
    sold = polya_urn(start, influence=influence, draws=1000, every=1000, runs=1000).query("draw == 1000")
    return round(100 * sold.groupby("run")["share"].max().mean())


def funded(goal):
    return round(100 * crowdfund(goal, runs=5000).query("day == 30")["funded"].mean())


def first_week():
    projects, pledges = load("crowdfunding", "projects"), load("crowdfunding", "pledges")
    week = pledges.query("day == 7").set_index("id")["total"]
    projects["week_percent"] = (100 * week.loc[projects["id"]].to_numpy() / projects["needed"]).round()
    return projects.sort_values("week_percent", ascending=False)


def level_market(stories, copying, neither):
    of_story, plain = (level_quality([0], story=story)[["best_story", "leader"]].mean() for story in (1, 0))
    shares = [100 * of_story["best_story"], leader_share(1), 100 * plain["leader"]]
    return DataFrame({"market": [stories, copying, neither], "share": shares}).round()


def ties_across():
    club = community_graph(2, 50, inside=4, outside=4, seed=1)
    steps = rewire(club, homophily=0.8, seed=1).groupby("step")["cross_ties"].mean()
    return {int(step): 100 * share for step, share in steps.items()}


def without_the_firm(network):
    firms = {node.id for node in network.nodes if node.kind in ("organisation", "place")}
    free = [link for link in network.links if not {link.source, link.target} & firms]
    return DataFrame({"links": [len(network.links)], "without_the_firm": [len(free)]})


# %% [markdown] lang="ko"
# ### 예측 1. 한 사람이 집게를 들면
#
# 손님 한 명에게 고기 굽는 일을 맡깁니다. 그 사람은 나머지 {{ties_1}}명의 접시에 고기를 올려 줘요. 링크 전체에서 주인을 거치지 않는 것은 몇 %가 될까요?

# %% [markdown] lang="en"
# ### Prediction 1. One guest takes the tongs
#
# One guest is given the grilling, and puts meat on the plates of the other {{ties_1}}. Of all links, what percentage does not touch the host?

# %% lang="ko"
tongs = Predict(
    "tongs",
    "손님 한 명이 모두의 고기를 구우면, 주인을 거치지 않는 링크는 전체의 몇 %일까요?",
    number=(0, 100, "%"),
)
tongs

# %% lang="en"
tongs = Predict(
    "tongs",
    "One guest grills for all. What percentage of the links does not touch the host?",
    number=(0, 100, "%"),
)
tongs

# %%
tongs.reveal(lambda: among_guests("g3"))

# %%
party

# %% [markdown] lang="ko"
# 보드에서 손님을 눌러 일을 맡겨 보세요. 하나씩 해 보고 옆 사람에게 까닭을 말합니다.
#
# 1. 일을 맡은 손님을 **셋까지** 늘리세요. 처음 한 명과 셋째 한 명 가운데 누가 더 많이 바꾸나요?
# 2. **한 사람의 일이 닿는 손님**을 2명으로 줄이세요. 옆자리 잔만 채우는 일이라면 몇 명이 나서야 고기 굽는 한 사람의 링크 {{ties_1}}개를 따라잡나요?
# 3. 다시 한 사람만 모두에게 고기를 구워 주게 하고(닿는 손님 {{ties_1}}명) **주인이 한 주에 올리는 글**을 10건으로 올리세요. 링크의 비율은 어떻게 되나요? 오가는 일에서 손님의 몫은요?

# %% [markdown] lang="en"
# Press guests on the board to give them jobs. Try these one by one, and tell your neighbour why it comes out so.
#
# 1. Give jobs to **three** guests. Who changes more, the first of them or the third?
# 2. Lower **Guests whom one job reaches** to 2. If all they do is fill a neighbour's glass, how many does it take to catch up with the {{ties_1}} links of the one who grills?
# 3. Let one guest grill for all again (reaching {{ties_1}}), and raise **What the host posts in a week** to 10. What becomes of the share of links? And of the guests' part in all that goes on?

# %% [markdown] lang="ko" part="misconception"
# <details><summary>다 해 본 다음 펼치세요: 다 보여 주면 프로세스다?</summary>
#
# 고기 굽는 한 사람이 링크 {{ties_1}}개를 만듭니다. $11 \div (12 + 11) = 0.48$, 단번에 절반 가까이예요. 두 사람이면 서로 겹치는 하나를 빼고 {{ties_2}}개라 {{share_2}}%, 세 사람이면 {{share_3}}%입니다. **첫 사람이 가장 많이 바꿉니다.** 옆자리 두 명에게만 닿는 일이라면 첫 사람은 {{share_near}}%밖에 못 만들어요.
#
# **흔한 오해: 많이 공개할수록 프로세스 이코노미다.** 주인이 글을 열 배로 올리면 글이 닿는 횟수는 {{posts_10}}번이 되지만 손님끼리의 링크는 하나도 늘지 않습니다. 오가는 일에서 손님의 몫은 {{talk_1}}%에서 {{talk_10}}%로 오히려 줄어요. 책도 제작 과정을 열어 놓기만 해서는 사람이 좀처럼 끌리지 않는다고 적었습니다([같은 발췌](https://r25.jp/article/968752845249163451)).
#
# 그렇다고 보여 주기가 헛일은 아니에요. 식당에서 요리사와 손님이 **서로 보이게** 하자 손님이 매긴 품질이 {{seen}}% 올랐습니다([Buell 외 2017](https://www.hbs.edu/faculty/Pages/item.aspx?num=50173)). 같은 연구의 2014년 초고에는 {{seen_draft}}%로 적혀 있으니([초고](https://www.hbs.edu/faculty/Pages/item.aspx?num=47436)) 숫자 하나를 굳게 믿지는 마세요. 손수 조립하거나 접은 것은 전문가의 것만큼 값을 매기지만, **끝까지 완성하지 못하면** 그 효과가 사라진다는 실험도 있습니다([Norton 외 2012](https://dash.harvard.edu/handle/1/12136084)). 그래서 맡길 일은 작고 **끝낼 수 있어야** 합니다.
#
# </details>

# %% [markdown] lang="en" part="misconception"
# <details><summary>Unfold when you are through: show everything, and that is process?</summary>
#
# The guest who grills makes {{ties_1}} links. $11 \div (12 + 11) = 0.48$, close to half at one stroke. Two of them make {{ties_2}}, the link between them counted once: {{share_2}}%. Three make {{share_3}}%. **The first one changes most.** With a job that reaches only the two neighbours, the first makes no more than {{share_near}}%.
#
# **A common misconception: the more you disclose, the more process economy it is.** If the host posts ten times as much, posts reach guests {{posts_10}} times, and not one link among guests is added. The guests' part in what goes on even falls, from {{talk_1}}% to {{talk_10}}%. The book itself says that merely laying the making open attracts hardly anyone ([same extract](https://r25.jp/article/968752845249163451), in Japanese).
#
# Not that showing is worth nothing. When cooks and diners **could see each other**, diners rated quality {{seen}}% higher ([Buell et al. 2017](https://www.hbs.edu/faculty/Pages/item.aspx?num=50173)). The draft of 2014 has {{seen_draft}}% for the same study ([draft](https://www.hbs.edu/faculty/Pages/item.aspx?num=47436)), so do not lean hard on one figure. And people value what they assembled or folded like an expert's work, except **if they could not complete it**: then the effect is gone ([Norton et al. 2012](https://dash.harvard.edu/handle/1/12136084)). A job for a guest should be small, and one they can **finish**.
#
# </details>

# %% [markdown] lang="ko"
# **손님이 만드는 사람이 될 때.** 짝과 한 줄씩 맡아 읽고, 물음에 여러분의 사업으로 답하세요.
#
# | 말 | 뜻 | 물음 |
# | --- | --- | --- |
# | 세컨드 크리에이터 | 참여하다가 누가 시키지 않아도 이어서 만들고 퍼뜨리는 사람 | 여러분의 것 가운데 무엇을 고쳐 만들어도 되나요? |
# | 참여의 쏠림 | 온라인 모임에서 {{lurkers}}%는 보기만 하고 {{some}}%가 가끔, {{makers}}%가 거의 다 만든다([Nielsen 2006](https://www.nngroup.com/articles/participation-inequality/)). 모임 프로그램을 파는 회사는 한 달에 {{busy_quiet}}%, {{busy_some}}%, {{busy_makers}}%라고 한다([2023](https://success.vanillaforums.com/discussion/2262/tiptuesday-from-the-90-9-1-rule-to-55-25-20-start-focusing-on-quality)) | 두 숫자는 왜 다를까요? 누가, 누구를, 얼마 동안 셌나요? |
# | 커뮤니티와 소속 | 가족, 이웃, 회사가 채워 주던 소속감을 브랜드가 채운다는 주장. ‘나도 여기 있어도 된다’고 느껴야 남는다 | 처음 온 사람의 첫 링크는 누구와 생기나요? |
# | 세 사다리 | 과정을 나누면 공감은 열광으로, 애착은 유일무이로, 신뢰는 응원으로 자란다는 주장 | 단골은 지금 어느 칸이고, 다음 칸으로 데려갈 일은 무엇인가요? |
# | 응원 경제 | 몰두하는 사람을 보면 함께하고 싶어 돈과 시간을 쓴다. 책은 compassion을 ‘함께’와 ‘열정’으로 풀지만 어원은 ‘함께 괴로워하다’에 가깝다 | 응원을 받으면 돈 말고 무엇으로 답하나요? |
#
# 손님 {{guests}}명 가운데 {{makers}}%가 스스로 만들어 주기를 기다리면 {{hoped}}명입니다. 기다리는 대신 **한 사람에게 부탁하면 1명**이에요.

# %% [markdown] lang="en"
# **When guests become makers.** Take one row each, and answer its question for your own business.
#
# | Idea | What it means | A question |
# | --- | --- | --- |
# | second creator | somebody who takes part and then, unasked, makes more of it and passes it on | What of yours may others change and make anew? |
# | participation is lopsided | in online communities {{lurkers}}% only look, {{some}}% contribute a little, {{makers}}% make nearly everything ([Nielsen 2006](https://www.nngroup.com/articles/participation-inequality/)). A firm that sells community software says {{busy_quiet}}%, {{busy_some}}% and {{busy_makers}}% in a month ([2023](https://success.vanillaforums.com/discussion/2262/tiptuesday-from-the-90-9-1-rule-to-55-25-20-start-focusing-on-quality)) | Why do the two differ? Who counted whom, and for how long? |
# | community and belonging | brands are said to give the belonging that family, neighbours and firm used to give. Who feels “I may be here” stays | With whom does a newcomer have the first link? |
# | three ladders | shared process is said to turn empathy into enthusiasm, attachment into “no other will do”, trust into cheering | On which rung do your regulars stand, and what would take them to the next? |
# | cheering economy | people who see somebody absorbed in their work want to join, and spend money and time on it. The book reads compassion as “together” and “passion”; by its root it is nearer to “suffer with” | When you are cheered, what but money do you give back? |
#
# Wait for {{makers}}% of {{guests}} guests to create by themselves, and you have {{hoped}} of a person. Instead of waiting, **ask one, and you have one**.

# %% [markdown] lang="ko"
# ## 둘러앉아 이야기하기 (14분)
#
# 책은 **나·우리·지금**(Self-Us-Now)을 오바마를 당선시킨 이론이라고 소개합니다([차례](https://munerinlog.com/process-economy/)). 그런데 만든 사람은 따로 있어요. 농장 노동자 조합에서 조직하는 법을 익힌 하버드의 **마셜 갠즈**입니다. 2007년에 그때까지 열린 ‘캠프 오바마’ {{camps}}번을 대부분 이끌며 이것을 가르쳤고([HuffPost 2007](https://www.huffpost.com/entry/stories-and-numbers-a-clo_b_62278)), 캠프를 거친 사람이 {{organisers}}명쯤입니다([techPresident 2008](https://techpresident.com/node/6545)). 갠즈는 이것을 공적 이야기(public narrative)라고 부릅니다.
#
# | 부분 | 하는 일 | 나쁜 예 | 좋은 예 |
# | --- | --- | --- | --- |
# | 나 | 내가 마음먹은 순간을 한 장면으로 | 저는 열정이 넘칩니다 | 열한 살 겨울, 어머니가 가게 간판을 내리셨어요 |
# | 우리 | 듣는 사람과 같은 것 하나 | 요즘 다들 힘드시죠 | 이 골목에서 우리는 아침마다 같은 빵 냄새를 맡습니다 |
# | 지금 | 오늘이라야 하는 까닭과 함께할 일 하나 | 많은 관심 부탁드립니다 | 토요일 아홉 시에 반죽 한 덩이씩 빚어 주세요 |
#
# 모형으로 말하면 사람마다 몇 명이 움직여야 나도 움직이는지가 다릅니다. 이 **문턱값**이 조금만 달라도 몇 명이 움직이는지는 크게 달라져요([Granovetter 1978](https://doi.org/10.1086/226707)). 이야기는 문턱값을 낮추고 움직일 때를 맞추려는 시도라고 볼 수 있습니다.
#
# **셋이 한 조입니다.** 3분 동안 저마다 자기 보드의 세 칸을 채웁니다. 한 사람이 90초 동안 말하면 두 사람은 화면을 보지 않고 듣고, 들은 것을 **말한 사람의 보드**에서 저마다 누릅니다. 말하는 사람을 바꿔 셋 다 합니다. 네 기준은 데이비드 아커가 **시그니처 스토리**에 바란 것이에요. 흥미롭고, 진짜이고, 끌어들이고, 전하려는 뜻이 있다([2018년 인터뷰](https://www.onlyinfotech.com/2018/06/05/create-your-signature-story-with-david-aaker/)).

# %% [markdown] lang="en"
# ## The story circle (14 minutes)
#
# The book presents **self, us, now** as the theory that got Obama elected ([its contents](https://munerinlog.com/process-economy/), in Japanese). Its author is somebody else: **Marshall Ganz** of Harvard, who had learned to organise with the farm workers' union. In 2007 he led most of the {{camps}} “Camp Obama” weekends held by then, and taught it there ([HuffPost 2007](https://www.huffpost.com/entry/stories-and-numbers-a-clo_b_62278)); about {{organisers}} people went through the camps ([techPresident 2008](https://techpresident.com/node/6545)). Ganz calls it public narrative.
#
# | Part | What it does | Poor | Better |
# | --- | --- | --- | --- |
# | self | the moment I decided, as one scene | I am full of passion | The winter I was eleven, my mother took down the sign of her shop |
# | us | one thing we share with those who listen | Times are hard for everybody | In this lane we all wake up to the same smell of bread |
# | now | why today, and one thing to do together | Your support is appreciated | On Saturday at nine, come and shape one loaf each |
#
# As a model: people differ in how many others must move before they do. A small change in these **thresholds** makes a large one in how many move ([Granovetter 1978](https://doi.org/10.1086/226707)). A story can be seen as an attempt to lower thresholds, and to set the hour.
#
# **Work in threes.** Take 3 minutes to fill the fields, each on a board of their own. One speaks for 90 seconds; the two others listen without looking at the screen, then each presses **on the speaker's board** what they heard. Take turns until all three have spoken. The four criteria are those David Aaker sets for a **signature story**: intriguing, authentic, involving, and with a strategic message ([interview 2018](https://www.onlyinfotech.com/2018/06/05/create-your-signature-story-with-david-aaker/)).

# %%
StoryBoard("my-story")

# %% [markdown] lang="ko"
# <details><summary>세 사람이 다 말한 다음 펼치세요: 듣는 사람은 얼마나 같을까</summary>
#
# 두 사람이 네 기준 가운데 셋에서 같았다면 75%입니다. 동전을 던져 정해도 절반은 같으니 우연을 빼고 보면 $(0.75 - 0.5) \div (1 - 0.5) = 0.5$, 보드가 보여 준 {{beyond}}이에요. 코언의 카파(κ)는 여기에 두 사람이 저마다 얼마나 자주 ‘예’라고 하는지까지 넣은 것입니다. 일치도가 낮으면 이야기가 나쁜 것일 수도, **기준이 흐린 것일 수도** 있어요. 이 네 기준을 살펴본 룬드 대학의 석사 논문은 기준이 모호하고 서로 겹친다고 했습니다([2020](https://lup.lub.lu.se/student-papers/search/publication/9031991)).
#
# 표의 ‘보임’과 ‘안 보임’은 낱말만 찾은 결과입니다. 진심은 점검표에 나오지 않아요. **두 사람의 판단이 갈린 기준** 하나를 골라, 무엇을 듣고 그렇게 눌렀는지 물어보세요. 오늘 고칠 문장이 거기에 있습니다.
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Unfold when all three have spoken: how alike do listeners judge?</summary>
#
# If two listeners agree on three of the four criteria, that is 75%. Tossed coins agree half the time, so beyond chance it is $(0.75 - 0.5) \div (1 - 0.5) = 0.5$: the board's {{beyond}}. Cohen's kappa (κ) also takes into account how often each of them says yes. Low agreement may mean a poor story, or **criteria that are blurred**: a master's thesis at Lund that examined these four found them obscure and overlapping ([2020](https://lup.lub.lu.se/student-papers/search/publication/9031991)).
#
# “Seen” and “not seen” in the table come from looking for words. Sincerity is not on the checklist. Pick **one criterion on which your listeners differed**, and ask what they had heard. The sentence to mend is there.
#
# </details>

# %% [markdown] lang="ko"
# ## 무엇을 걸고 무엇을 보일까 (7분)
#
# 사라스바티는 노련한 창업가 {{founders}}명에게 생각을 소리 내어 말하게 하고([2007](https://calhoun.nps.edu/handle/10945/41246)), 그들이 일하는 방식을 **효과화**(effectuation)의 다섯 원칙으로 정리했습니다([요약](https://blogs.hope.edu/center-for-faithful-leadership/uncategorized/sarasvathy-effectuation-entrepreneur/)). 새 사업 {{ventures}}곳의 연구를 모아 보니 **다섯 가운데 셋**이 성과와 이어져 있었어요([Read 외 2009](https://www.researchgate.net/publication/46492061_A_Meta-Analytic_Review_of_Effectuation_and_Venture_Performance)). 다섯 다 확인된 것은 아닙니다.
#
# | 원칙 | 뜻 | 물음 |
# | --- | --- | --- |
# | 손안의 새 | 목표보다 먼저, 나는 누구이고 무엇을 알고 누구를 아는지에서 시작한다 | 오늘 전화할 수 있는 세 사람은? |
# | 허용 가능한 손실 | 얼마를 벌지보다, 다 잃어도 괜찮은 만큼을 먼저 정한다 | 얼마까지 잃어도 다시 할 수 있나요? |
# | 크레이지 퀼트 | 무언가를 실제로 내놓는 사람과 함께 꿰매 간다 | 누가 무엇을 내놓겠다고 했나요? |
# | 레모네이드 | 뜻밖의 일을 재료로 쓴다 | 지난달의 뜻밖의 일은? |
# | 비행기 조종사 | 내다보기보다 손댈 수 있는 것을 움직인다 | 내일 직접 바꿀 수 있는 것은? |
#
# 지어낸 숫자로 해 봅시다. 잃어도 되는 돈이 {{purse}}만 원이고 한 번 해 보는 데 {{trial}}만 원이 들면 $200 \div 40 = {{trials}}$번 해 볼 수 있어요. 한 번 해서 될 확률이 다섯에 하나라면 다섯 번 안에 한 번이라도 될 확률은 $1 - 0.8^5 = 0.67$, {{once}}%입니다. 여기서 보는 것은 **몇 번 해 볼 수 있는지**예요.
#
# **정답주의에서 수정주의로.** 다 만들어 한 번에 내놓기보다, 덜 된 것을 보이고 고쳐 갑니다. 될 확률이 30, 50, 60%인 길 셋 가운데 어느 것이 어느 것인지 모르고 오백 번 간다고 합시다. 지금까지 가장 나아 보인 길만 가면 평균 {{stay}}번 성공하고, 열에 한 번 딴 길로 새면 {{wander}}번, 늘 아무 길이나 가면 {{always}}번입니다. 새 길을 찾는 **떠돌이 개미**는 무리에 조금 보탬이 되지만, 모두가 떠돌면 거두는 것이 줄어요.
#
# **보여 줄 것: 라쿠텐 인기 가게의 세 법칙.** 라쿠텐 임원이었던 저자가 꼽은 것입니다([요약](https://growth-shop.jp/4344038339)).
#
# | 법칙 | 까닭 | 조심할 점 | 물음 |
# | --- | --- | --- | --- |
# | 고집 있는 작은 무리 | 모두에게 맞추면 아무도 응원하지 않는다 | 고집이 남을 내치는 담이 되기도 한다 | 무엇만은 안 파나요? |
# | 지킨 약속 | 과정을 산 사람은 기다린다. 어긴 약속은 가장 오래 기억된다 | 피짓 큐브를 만든 회사는 불만 30건을 처리하지 않아 미국의 거래개선협회(BBB)에서 F등급을 받았다([CBS 2017](https://www.cbsnews.com/news/why-fidget-cubes-are-stressing-some-investors/)) | 이번 달의 약속은 무엇이고 몇 개 지켰나요? |
# | 작은 실패 공개 | 감출 수 있는 것을 밝히면 말에 믿음이 간다 | 장점 뒤의 작은 흠은 호감을 올렸지만, 대충 읽을 때만 그랬다([Ein-Gar 외 2012](https://cris.iucc.ac.il/en/publications/when-blemishing-leads-to-blossoming-the-positive-effect-of-negati)) | 이번 주에 밝힐 실패 하나는? |

# %% [markdown] lang="en"
# ## What to stake, and what to show (7 minutes)
#
# Saras Sarasvathy had {{founders}} seasoned founders think aloud ([2007](https://calhoun.nps.edu/handle/10945/41246)) and put their way of working into the five principles of **effectuation** ([summary](https://blogs.hope.edu/center-for-faithful-leadership/uncategorized/sarasvathy-effectuation-entrepreneur/)). Studies of {{ventures}} new ventures, taken together, connect **three of the five** with how well a venture does ([Read et al. 2009](https://www.researchgate.net/publication/46492061_A_Meta-Analytic_Review_of_Effectuation_and_Venture_Performance)). Not all five are confirmed.
#
# | Principle | What it says | A question |
# | --- | --- | --- |
# | bird in hand | begin with who you are, what you know and whom you know, before any goal | Which three people could you call today? |
# | affordable loss | rather than what you may earn, settle first what you could bear to lose | Up to what loss could you begin again? |
# | crazy quilt | sew it together with those who really put something in | Who has offered what? |
# | lemonade | make something of surprises | What surprised you last month? |
# | pilot in the plane | work on what you can move rather than on forecasts | What could you change tomorrow, yourself? |
#
# With invented numbers: if you can bear to lose {{purse}} (in 10,000 won) and one try costs {{trial}}, you have $200 \div 40 = {{trials}}$ tries. If one in five succeeds, the chance that at least one of five does is $1 - 0.8^5 = 0.67$, or {{once}}%. What you look at is **how many tries you have**.
#
# **From right answers to revision.** Rather than finish it and show it once, show it unfinished and mend it. Say there are three ways with chances of 30, 50 and 60%, you do not know which is which, and you go five hundred times. If you always take the one that has looked best, it works {{stay}} times on average; with one stray step in ten, {{wander}} times; taking any way every time, {{always}}. The **wandering ant** that looks for new ways does its colony a little good; if all wander, they bring home less.
#
# **What to show: three rules of Rakuten's popular shops,** named by the author, who was an executive there ([summary](https://growth-shop.jp/4344038339), in Japanese).
#
# | Rule | Why | Be careful | A question |
# | --- | --- | --- | --- |
# | a small group with opinions | nobody cheers for what suits everybody | opinions can become a wall against others | What will you never sell? |
# | promises kept | those who bought a process are waiting; a broken promise is remembered longest | the Fidget Cube's makers left 30 complaints unresolved and were rated F by the Better Business Bureau ([CBS 2017](https://www.cbsnews.com/news/why-fidget-cubes-are-stressing-some-investors/)) | What did you promise this month, and how much of it was kept? |
# | small failures shown | whoever admits what could be hidden is easier to believe | a small flaw after the merits made people like a thing more, but only when they read without effort ([Ein-Gar et al. 2012](https://cris.iucc.ac.il/en/publications/when-blemishing-leads-to-blossoming-the-positive-effect-of-negati)) | Which failure will you admit this week? |

# %% [markdown] lang="ko"
# ## 목표 하나, 세계 열 (14분)
#
# 와디즈나 텀블벅 같은 **크라우드펀딩**에서는 완성품 대신 시제품과 이야기를 보고 후원합니다. 물건은 한 달 넘게 기다려야 오기도 해요. 텀블벅은 기한 안에 목표를 채우지 못하면 **아무도 돈을 내지 않는** 방식입니다([위키백과](https://ko.wikipedia.org/wiki/텀블벅)). 킥스타터도 그렇고, 2012년 6월에 그때까지 연 {{launched}}건 남짓 가운데 {{funded}}건, {{funded_share}}%쯤이 성사되었습니다([Wired 2012](https://www.wired.co.uk/news/archive/2012-06-22/kickstarter-stats-page)). 아직 진행 중인 것까지 센 분모라서 끝난 것만 세면 조금 더 높습니다.
#
# 아래는 그 비율에 맞추어 **지어낸** 서른 건입니다. `needed`는 목표에 필요한 사람 수, `week_percent`는 첫 이레에 모인 사람이 목표의 몇 %인지, `funded`는 성사되었는지예요. 첫 이레에 많이 모인 차례로 열네 건을 봅니다. 여러분이라면 몇 %에서 줄을 긋고 “될 것 같다”고 할까요?

# %% [markdown] lang="en"
# ## One goal, ten worlds (14 minutes)
#
# In **crowdfunding**, as on Wadiz or Tumblbug in Korea, people support a prototype and a story instead of a finished thing, and may wait for over a month. On Tumblbug **nobody pays** unless the goal is reached in time ([Wikipedia, in Korean](https://ko.wikipedia.org/wiki/텀블벅)). The same holds for Kickstarter, where by June 2012 some {{launched}} projects had been launched and {{funded}} of them funded, about {{funded_share}}% ([Wired 2012](https://www.wired.co.uk/news/archive/2012-06-22/kickstarter-stats-page)). That includes projects still running; among those that had ended, the share was a little higher.
#
# Here are thirty projects **invented** to fit that share. `needed` is how many supporters the goal takes, `week_percent` how many per cent of these had come in the first seven days, `funded` whether the goal was reached. You see the fourteen with the largest first week. Where would you draw the line and say “this will do it”?

# %%
projects = first_week()
projects[["project", "category", "needed", "week_percent", "funded"]].head(14)

# %% [markdown] lang="ko"
# ### 예측 2. 목표 86명
#
# 하루에 40명이 찾아오고, 아무도 약속하지 않은 페이지에서는 한 사람이 5%의 확률로 약속합니다. 서른 날이면 $40 \times 0.05 \times 30 = {{alone}}$명이에요. 그런데 사람들은 **남이 얼마나 모였는지 봅니다.** 목표에 닿을 무렵 그 확률은 두 배가 됩니다. 목표를 {{goal}}명으로 잡으면 똑같은 캠페인 백 번 가운데 몇 번 성사될까요?

# %% [markdown] lang="en"
# ### Prediction 2. A goal of 86
#
# Forty people come each day, and on a page where nobody has pledged each pledges with a chance of 5%. In thirty days that makes $40 \times 0.05 \times 30 = {{alone}}$. But people **see how much has come in**: by the time the goal is near, the chance has doubled. Set the goal at {{goal}}. Of a hundred such campaigns, how many are funded?

# %% lang="ko"
campaign = Predict(
    "campaign", "목표가 86명인 똑같은 캠페인 백 번 가운데 몇 번 성사될까요?", number=(0, 100, "번")
)
campaign

# %% lang="en"
campaign = Predict(
    "campaign", "Of a hundred campaigns with a goal of 86, how many are funded?", number=(0, 100, "campaigns")
)
campaign

# %%
campaign.reveal(lambda: funded(86))

# %%
campaign.opens(Crowdfunding("my-goal"))

# %% [markdown] lang="ko"
# <details><summary>결과를 본 다음 펼치세요: 반반이 되는 목표를 손으로</summary>
#
# {{odds_goal}}번, 거의 동전 던지기입니다. 서로 보지 않는다면 {{goal}}명은 백 번에 {{odds_goal_alone}}번, {{alone}}명이라야 {{odds_alone}}번이에요. 서로 보는 덕에 반반인 목표가 올라갔습니다. 지금까지 $p$명이 모였을 때 하루에 $a(1 + p/g)$명이 는다고 하면, 목표 $g$에 간신히 제때 닿는 경계는 이렇습니다.
#
# $$ g = \frac{60}{\ln 2} = 60 \div {{log_two}} = {{even}} $$
#
# 목표를 {{alone}}명으로 낮추면 {{odds_60}}번, 100명으로 높이면 {{odds_100}}번. 그 사이에서 **거의 다 되는 일이 거의 안 되는 일로** 바뀝니다. 서른 건을 지어낼 때 쓴 값을 이 식에 넣으면 {{right}}건을 맞혀요. 첫 이레에 목표의 5분의 1을 넘긴 것은 {{early}}건 가운데 {{early_funded}}건, 나머지는 {{late}}건 가운데 {{late_funded}}건이 성사되었습니다. 그렇다고 첫 이레가 **원인**이라는 말은 아닙니다. 찾아오는 사람이 많으면 첫 이레에도 끝에도 많이 모여요.
#
# **같은 저자들이 다르게 말한 적이 있습니다.** 쿠푸스와미와 베이어스는 2013년 초고에서 이미 많이 모인 프로젝트에는 **오히려 덜** 약속한다고 했고([초고](https://fdocuments.in/document/crowdfunding-creative-ideas-the-dynamics-of-project-wright929-utopias-2013real.html)), 2017년 논문에서는 목표에 **가까울수록 더**, 목표를 넘으면 뚝 떨어진다고 했습니다([소개](https://consumervaluecreation.com/2017/03/05/the-effect-of-perceived-impact-in-crowd-funding-contributions/)). 우리 모형은 뒤의 앞부분만 담았어요. 보드에서 **목표에 닿을 무렵 그 확률이 커지는 정도**를 0으로 두고 견주어 보세요.
#
# </details>
#
# ### 예측 3. 똑같이 좋은 책 열 권
#
# 서점에 똑같이 좋은 책이 열 종 있고, 한 권씩 팔렸습니다. 그다음부터 손님은 모두 앞사람이 산 것 가운데 하나를 따라 삽니다. 천 권이 팔린 뒤 **1등의 몫**은 평균 몇 %일까요? 똑같이 나누면 10%입니다.

# %% [markdown] lang="en"
# <details><summary>Unfold once you have seen the result: the even goal by hand</summary>
#
# {{odds_goal}}: close to tossing a coin. If nobody minded the others, a goal of {{goal}} would be reached {{odds_goal_alone}} times in a hundred, and only one of {{alone}} would be reached {{odds_alone}} times. Watching each other has raised the goal that is even odds. Say that with $p$ pledged so far, $a(1 + p/g)$ more come in a day. Then a goal $g$ is only just reached in time when
#
# $$ g = \frac{60}{\ln 2} = 60 \div {{log_two}} = {{even}} $$
#
# Lower the goal to {{alone}} and it is {{odds_60}} of a hundred; raise it to 100 and it is {{odds_100}}. In between, **what nearly always works turns into what hardly ever does**. Given the numbers from which the thirty projects were invented, the formula gets {{right}} right. Of those with a fifth of the goal in the first seven days {{early_funded}} of {{early}} were funded, of the others {{late_funded}} of {{late}}. That does not make the first week the **cause**: with many visitors both the start and the end are large.
#
# **The same authors once said otherwise.** In their draft of 2013 Kuppuswamy and Bayus found people pledge **less** to a project that has much already ([draft](https://fdocuments.in/document/crowdfunding-creative-ideas-the-dynamics-of-project-wright929-utopias-2013real.html)); in their paper of 2017 they pledge **more** the nearer the goal, and much less once it is passed ([summary](https://consumervaluecreation.com/2017/03/05/the-effect-of-perceived-impact-in-crowd-funding-contributions/)). Our model holds only the first half of the latter. On the board, set **By how much that chance has grown at the goal** to 0 and compare.
#
# </details>
#
# ### Prediction 3. Ten books, equally good
#
# A bookshop has ten titles, all equally good, and has sold one copy of each. From then on every buyer copies somebody who bought before. After a thousand sales, what is **the leader's share** on average, in per cent? Shared evenly it would be 10%.

# %% lang="ko"
shelf = Predict(
    "shelf", "똑같이 좋은 책 열 종에서, 천 권이 팔린 뒤 1등의 몫은 평균 몇 %일까요?", number=(10, 100, "%")
)
shelf

# %% lang="en"
shelf = Predict(
    "shelf",
    "Of ten titles, all equally good: after a thousand sales, what is the leader's share, on average?",
    number=(10, 100, "%"),
)
shelf

# %%
shelf.reveal(lambda: leader_share(influence=1))

# %%
shelf.opens(Urns("ten-worlds"))

# %% [markdown] lang="ko"
# <details><summary>결과를 본 다음 펼치세요: 부익부는 품질을 묻지 않는다</summary>
#
# 평균 {{copied}}%입니다. 아무도 따라 사지 않으면 {{alone_lead}}%이니 나머지는 모두 **먼저 팔린 몇 권의 운**이에요. ‘움직이기’를 눌러 보면 1등이 여러 책으로 갈리는데, 쉰 권이 팔렸을 때 1등이던 책은 {{kept}}%가 끝까지 1등입니다. 이 모형을 **폴리아 항아리**라고 합니다. 공을 하나 뽑으면 같은 색 공을 하나 더 넣어요. 시간이 아주 길면 1등의 몫은 $(1 + 1/2 + \cdots + 1/10) \div 10 = {{harmonic}}$에 다가갑니다.
#
# 사람으로도 해 본 실험이 있습니다. 2006년의 **뮤직랩**은 {{listeners}}명을 {{histories}}개의 세계와 남의 선택이 안 보이는 세계로 나누었어요. 서로 보게 하자 쏠림도, 예측하기 어려움도 커졌습니다. 가장 좋은 노래가 망하는 일은 드물고 가장 나쁜 노래가 뜨는 일도 드물지만 **그 사이에서는 무엇이든 가능했습니다**([Salganik 외 2006](https://doi.org/10.1126/science.1121066)). {{repeat}}명으로 되풀이한 실험도 비슷했어요([2009](https://doi.org/10.1111/j.1756-8765.2009.01030.x)).
#
# 보드에서 **앞사람이 산 것을 따라 사는 손님**을 50%로 낮추고 **1번 책은 다른 책보다 얼마나 좋은가**를 2배로 해 보세요. 1번은 몇 세계에서 이기나요? 남들과 1등 자리를 다툴지, 여러분만의 작은 선반을 만들지 정할 때입니다.
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Unfold once you have seen the result: the rich get richer, whatever the quality</summary>
#
# {{copied}}% on average. When nobody copies it is {{alone_lead}}%; all the rest is **luck with the first few sales**. Press “Play”: different titles lead in different worlds, and {{kept}}% of those that lead after fifty sales still lead at the end. The model is called **Pólya's urn**: draw a ball, put in one more of its colour. In the very long run the leader's share comes to $(1 + 1/2 + \cdots + 1/10) \div 10 = {{harmonic}}$.
#
# It has been tried with people. **MusicLab** in 2006 divided {{listeners}} of them among {{histories}} worlds, and one in which nobody saw what others chose. Seeing each other made success both more unequal and harder to predict. The best songs rarely did poorly and the worst rarely did well, but **in between anything was possible** ([Salganik et al. 2006](https://doi.org/10.1126/science.1121066)). With {{repeat}} others the result was similar ([2009](https://doi.org/10.1111/j.1756-8765.2009.01030.x)).
#
# On the board, lower **Buyers who copy an earlier buyer** to 50%, and set **How good title 1 is, against the others** to 2. In how many worlds does it win? This is the moment to decide: fight for first place, or build a small shelf of your own.
#
# </details>

# %% [markdown] lang="ko"
# ## 둘씩 만나는 낱말 (6분)
#
# 책이 짧게 다루는 말들입니다. 짝마다 표에서 **두 줄**을 골라 물음에 답하고, 한 줄을 1분 안에 다른 짝에게 설명하세요.
#
# **왜 과정을 찾을까**
#
# | 말 | 뜻과 조심할 점 | 물음 |
# | --- | --- | --- |
# | 사용가치와 의미가치 | 쓸모로 1등이 되거나 뜻으로 사랑받거나. 가운데는 둘 다에 진다는 주장. 지어낸 시장에서 한쪽 끝은 그쪽 가치만 2, 가운데는 둘 다 1이라고 하자. 손님의 반은 쓸모만, 반은 뜻만 보면 양쪽 끝은 {{side}}%씩, 가운데는 {{middle}}%다. 모두가 둘을 똑같이 보면 가운데도 {{third}}% | 손님은 정말 한쪽만 보나요? |
# | 욕망하지 않는 세대 | 셀리그먼은 잘 사는 삶의 요소로 긍정 정서, 몰입, 관계, 의미, 성취(PERMA)를 들었다(2011). 책은 젊은 세대가 관계, 의미, 몰입을 더 귀하게 여긴다고 하지만 세대를 견준 자료는 싣지 않았다 | 여러분의 손님에게는 다섯 가운데 무엇이 먼저인가요? |
# | 나를 말하는 브랜드 | 쓰는 브랜드로 자기를 나타내고, 종교가 하던 일을 브랜드가 한다는 주장 | ‘우리’가 또렷해지면 누가 밖에 서게 되나요? |
# | 파타고니아 | {{purpose}}년에 회사의 목적을 ‘지구를 구하는 사업’으로 바꾸고([회사 글](https://eu.patagonia.com/nl/en/ownership/)), 2022년에 의결권이 있는 주식 {{voting}}%는 신탁에, 나머지 {{dividend}}%는 환경 단체에 넘겼다([보도](https://bettersociety.net/Patagonia-chouinard-shares-donated.php)). 사는 일이 뜻에 함께하는 일이 된다 | 사는 것 말고 손님이 할 수 있는 첫 행동은? |
# | 마케팅 1.0–4.0 | 코틀러의 제품, 고객, 사람, 그다음. 2014년 도쿄에서는 4.0이 **자기실현**이었는데([Diamond](https://diamond.jp/articles/-/59915)) 나중에 나온 책의 4.0은 **디지털로 옮겨 가며 손님을 옹호자로** 만드는 일이다([AMA 2017](https://www.ama.org/publications/MarketingNews/Pages/marketing-4-point-0-phil-kotler-book-review.aspx)). 오바라는 앞의 것을 쓴다 | 들어 본 4.0은 어느 쪽인가요? |
#
# **만드는 사람은 어떻게 할까**
#
# | 말 | 뜻과 조심할 점 | 물음 |
# | --- | --- | --- |
# | 아웃사이드인과 인사이드아웃 | 매출 목표에서 거꾸로 정하거나, 하고 싶은 마음에서 앞으로 나아가거나. 같은 계획표를 어느 끝에서 읽느냐의 차이 | 지금 계획은 어느 끝에서 시작했나요? |
# | 무엇·어떻게·왜 | 무엇과 어떻게는 줄 세우고 베낄 수 있다. ‘왜’ 없이 공개하면 킥스타터의 비극이 된다 | ‘왜’를 지우고 설명하면 무엇이 남나요? |
# | 왜를 캐묻기 | 책은 와이콤비네이터가 상담 시간에 기술보다 ‘왜’를 캔다고 한다. 창립자 그레이엄은 첫째로 **끈기**를 들었다([2008년 인터뷰](https://buzzpal.wordpress.com/2008/05/04/excellent-paul-graham-interview/)). 잡스는 1997년에 열정 있는 사람이 세상을 낫게 바꾼다는 믿음을 애플의 핵심이라고 했다([기록](http://sunidee.com/blog/tag/apple)) | ‘왜’를 다섯 번 물으면 어디서 막히나요? |
# | 빨라진 비법과 소문 | 잘 만드는 법도 칭찬도 추문도 빨리 퍼진다. 트위터의 이야기 {{stories}}건에서는 거짓이 참보다 멀리, 빨리 갔다([Vosoughi 외 2018](https://doi.org/10.1126/science.aap9559)) | 나쁜 소문에 몇 시간 안에 답하나요? |

# %% [markdown] lang="en"
# ## Ideas to meet in pairs (6 minutes)
#
# These the book treats briefly. Each pair picks **two rows**, answers their questions, and explains one of them to another pair within a minute.
#
# **Why do people look for process?**
#
# | Idea | What it means, and where to be careful | A question |
# | --- | --- | --- |
# | use value and meaning value | be first in use, or be loved for what you stand for; the middle is said to lose to both. In an invented market either end is worth 2 on its own side and nothing on the other, the middle 1 on both. If half the customers look at use alone and half at meaning alone, either end gets {{side}}% and the middle {{middle}}%. If all weigh both alike, the middle gets {{third}}% too | Do your customers look at one side only? |
# | the generation without desires | Seligman names positive emotion, engagement, relationships, meaning and accomplishment (PERMA) as what a good life is made of (2011). The book says the young value relationships, meaning and engagement more; it brings no data that compare generations | Which of the five comes first for your customers? |
# | brand as identity | people are said to tell who they are by brands, which take religion's place | When “us” becomes clear, who stands outside? |
# | Patagonia | made it its purpose in {{purpose}} to be in business to save the planet ([the company](https://eu.patagonia.com/nl/en/ownership/)); in 2022 the {{voting}}% of shares that vote went to a trust, the other {{dividend}}% to an environmental body ([report](https://bettersociety.net/Patagonia-chouinard-shares-donated.php)). To buy becomes to join | What could a customer's first act be, other than buying? |
# | Marketing 1.0–4.0 | Kotler's product, customer, human, and then? In Tokyo in 2014, 4.0 was **self-actualisation** ([Diamond](https://diamond.jp/articles/-/59915), in Japanese); in the later book it is **going digital and turning customers into advocates** ([AMA 2017](https://www.ama.org/publications/MarketingNews/Pages/marketing-4-point-0-phil-kotler-book-review.aspx)). Obara uses the first | Which 4.0 have you heard of? |
#
# **What do makers do?**
#
# | Idea | What it means, and where to be careful | A question |
# | --- | --- | --- |
# | outside-in and inside-out | plan back from a sales target, or forward from what you long to do: one plan, read from either end | At which end did your plan begin? |
# | what, how, why | what and how can be ranked and copied. Disclose them without a why, and you get Kickstarter's tragedy | Explain it without the why: what is left? |
# | asking why | the book says that Y Combinator's office hours probe the why more than the skill. Its founder Graham put **determination** first ([interview 2008](https://buzzpal.wordpress.com/2008/05/04/excellent-paul-graham-interview/)). Jobs in 1997 called it Apple's core to believe that people with passion can change the world for the better ([record](http://sunidee.com/blog/tag/apple)) | Ask yourself why five times. Where do you stop? |
# | know-how and rumour speed up | how to make things well, praise and scandal all spread fast. Of {{stories}} stories on Twitter the false went further and faster than the true ([Vosoughi et al. 2018](https://doi.org/10.1126/science.aap9559)) | Within how many hours do you answer a bad rumour? |

# %% [markdown] lang="ko" part="slogan"
# ## 구호 토론: ‘품질이 같아지면 과정만 남는다’ (6분)
#
# 책의 중심 주장을 한 줄로 줄인 구호입니다. 먼저 시장 셋을 견줍니다. 셋 다 **품질이 똑같은 제품이 열 개**예요. 첫째 시장에서는 제품마다 이야기가 다르고, 이야기마다 마음을 끄는 힘이 다른데, 그 차이는 손님들의 취향 차이만 합니다. 둘째 시장에서는 이야기도 같고 손님이 앞사람을 따라 삽니다. 셋째 시장에서는 이야기도 같고 아무도 따라 사지 않아요.
#
# ### 예측 4. 어디에서 1등의 몫이 클까

# %% [markdown] lang="en" part="slogan"
# ## A slogan debated: “When quality draws level, only the process is left” (6 minutes)
#
# The slogan is the book's central claim in one line. First compare three markets, each with **ten products of the same quality**. In the first each has a story of its own, and stories differ in appeal as much as tastes do among buyers. In the second the stories are alike and buyers copy those before them. In the third the stories are alike and nobody copies.
#
# ### Prediction 4. Where is the leader's share largest?

# %% lang="ko"
level = Predict(
    "level",
    "품질이 똑같은 열 제품의 시장 셋에서, 1등의 몫은 어디가 클까요?",
    choices=["이야기만 다른 시장", "따라 사기만 하는 시장", "앞의 두 시장이 비슷하다", "셋이 다 비슷하다"],
)
level

# %% lang="en"
level = Predict(
    "level",
    "Of three markets with ten products of the same quality, where is the leader's share largest?",
    choices=[
        "Where only stories differ",
        "Where buyers only copy",
        "The first two are about alike",
        "All three are about alike",
    ],
)
level

# %% lang="ko"
level.reveal(
    lambda: bars(
        level_market("이야기만 다르다", "따라 사기만 한다", "둘 다 없다"),
        "market",
        "share",
        title="1등의 몫",
        unit="%",
    )
)

# %% lang="en"
level.reveal(
    lambda: bars(
        level_market("only stories differ", "buyers only copy", "neither"),
        "market",
        "share",
        title="The leader's share",
        unit="%",
    )
)

# %% [markdown] lang="ko"
# <details><summary>결과를 본 다음 펼치세요: 찬성과 반대의 자료</summary>
#
# 이야기만 달라도 1등은 {{story_0}}%, 따라 사기만 해도 {{copied}}%입니다. 품질이 같아졌을 때 남는 것은 **과정과 운, 둘**이에요. 그리고 둘 다 없으면 {{none}}%씩 나눠 갖습니다. 품질의 차이가 취향의 차이의 다섯 배면 이야기가 가장 좋은 제품의 몫은 {{story_5}}%, 취향의 차이와 같으면 {{story_1}}%입니다. 품질이 가장 좋은 제품은 {{quality_5}}%에서 {{quality_1}}%, 그리고 {{quality_0}}%로 내려가요. 차이가 줄수록 이야기의 힘이 커진다는 **방향**은 맞습니다. 모형은 로짓 선택이에요([McFadden](https://eml.berkeley.edu/reprints/mcfadden/zarembka.pdf)).
#
# **토론.** 아래 자료를 읽고, 교실 왼쪽은 찬성, 오른쪽은 반대로 2분씩 말한 다음 자리를 다시 고르세요.
#
# | 자료 | 본 것 | 어느 쪽 | 조심할 점 |
# | --- | --- | --- | --- |
# | [Buell 외 2017](https://www.hbs.edu/faculty/Pages/item.aspx?num=50173) | 요리하는 과정이 보이자 손님이 매긴 품질 {{seen}}% 오름 | 찬성 | 식당 실험. 요리도 실제로 빨라져서 과정만 달라진 것은 아니다 |
# | [뮤직랩 2006](https://doi.org/10.1126/science.1121066) | 과정을 하나도 보여 주지 않아도 서로 보는 것만으로 승자가 갈림 | 반대 | 모르는 밴드의 노래를 공짜로 내려받는 실험 |
# | 위의 로짓 | 품질 차이가 줄면 이야기의 몫이 커짐 | 찬성 | 이야기가 서로 다르다고 **가정**했다. 모두 같은 이야기를 하면 소용없다 |
# | [피짓 큐브 2017](https://www.polygon.com/2017/1/3/14157334/fidget-cube-delay-shippping-date) | 과정에 돈을 낸 {{backers}}명이 있었지만 시장에는 복제품이 넘침 | 둘 다 | 한 사례. 실패한 캠페인은 뉴스에 잘 나오지 않는다 |
# | [Nielsen 2006](https://www.nngroup.com/articles/participation-inequality/) | 과정을 열어도 {{lurkers}}%는 보기만 함 | 반대 | 큰 온라인 모임. 작은 모임은 다를 수 있다 |
#
# **이 교재의 판단.** ‘만’이 지나칩니다. 품질이 같아지면 과정의 몫이 커지지만 **먼저 보인 운**의 몫도 커집니다. 그래서 이렇게 고쳐 말하겠습니다. **품질이 비슷해질수록 과정이 차이를 만들 수 있다. 단, 남과 다른 ‘왜’가 있고 손님이 할 일이 있을 때.** 똑같은 제품에 과정만 다르게 붙여 실제로 팔아 본 실험이 여러 시장에서 같은 결과를 낸다면 이 판단을 구호 쪽으로 옮기겠습니다.
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Unfold once you have seen the result: evidence for and against</summary>
#
# With stories alone the leader has {{story_0}}%, with copying alone {{copied}}%. When quality is level **two things are left, process and luck**. With neither, each has {{none}}%. If quality differs five times as much as tastes do, the product with the best story has {{story_5}}%; if it differs as much, {{story_1}}%. The product with the best quality falls from {{quality_5}}% to {{quality_1}}% and then {{quality_0}}%. So the **direction** is right: the smaller the difference, the more a story does. The model is logit choice ([McFadden](https://eml.berkeley.edu/reprints/mcfadden/zarembka.pdf)).
#
# **The debate.** Read the sources below. The left of the room argues for the slogan, the right against, two minutes each; then choose your seats anew.
#
# | Source | What was seen | Which side | Be careful |
# | --- | --- | --- | --- |
# | [Buell et al. 2017](https://www.hbs.edu/faculty/Pages/item.aspx?num=50173) | when cooking could be seen, diners rated quality {{seen}}% higher | for | restaurants; the cooking really became faster too, so it was not process alone |
# | [MusicLab 2006](https://doi.org/10.1126/science.1121066) | with no process shown at all, seeing each other was enough to make winners | against | free downloads of songs by unknown bands |
# | the logit above | as quality draws level, stories gain | for | it **assumes** that stories differ; if all tell the same one, nothing is gained |
# | [Fidget Cube 2017](https://www.polygon.com/2017/1/3/14157334/fidget-cube-delay-shippping-date) | {{backers}} paid for a process, and copies flooded the market | both | one case; campaigns that fail seldom make the news |
# | [Nielsen 2006](https://www.nngroup.com/articles/participation-inequality/) | open the process, and {{lurkers}}% still only look | against | large online communities; small ones may differ |
#
# **Our judgement.** “Only” goes too far. When quality draws level, process gains, and so does **the luck of being seen first**. So we would rather say: **the closer quality comes, the more process can make the difference, provided there is a why unlike others' and something for guests to do.** Should trials that sell the very same product with nothing but the process changed give the same result in several markets, we will move towards the slogan.
#
# </details>

# %% [markdown] lang="ko" part="business"
# ## 이제 여러분의 사업: 빈 과정 점검 (8분)
#
# 큰 꿈을 걸고 과정만 보여 주며 돈을 받기 시작하면 빠져나오기 어렵다고 책도 경고합니다. 성사된 킥스타터 프로젝트도 {{failed}}%는 약속한 것을 보내지 못했어요([2015년 조사](https://www.kickstarter.com/fulfillment), 물은 사람의 {{answered}}%가 답함). 응원하는 사람만 남으면 그것을 알려 줄 사람도 없습니다.
#
# ### 예측 5. 응원하는 사람끼리만 어울리면
#
# 두 편에 50명씩 있고, 친구 사이 {{club_ties}}개 가운데 절반이 상대편과 이어져 있습니다. 달마다 스무 개에 하나꼴로 끊기고 새로 생기는데, 새 사이의 80%는 **자기편에서** 찾고 나머지는 아무나 만나요. 백 달 동안 상대편과 이어진 사이의 비율을 그려 보세요.

# %% [markdown] lang="en" part="business"
# ## Now your own business: check for empty process (8 minutes)
#
# Announce a great dream, show nothing but process, begin to take money for it, and it is hard to get out again: the book warns of this too. Even of funded Kickstarter projects {{failed}}% failed to deliver what they had promised ([survey of 2015](https://www.kickstarter.com/fulfillment), answered by {{answered}}% of those asked). And once only those who cheer are left, nobody will tell you.
#
# ### Prediction 5. When those who cheer keep to themselves
#
# There are two sides of 50 people, and half of their {{club_ties}} ties lead to the other side. Each month about one tie in twenty is given up and made anew. Four in five of the new ones are sought **on one's own side**, the rest with anybody. Draw what share of ties leads across, over a hundred months.

# %% lang="ko"
across = Predict(
    "across",
    "상대편과 이어진 사이의 비율은 백 달 동안 어떻게 될까요?",
    curve=("달", "상대편과 이어진 사이, %", 100, 60),
)
across

# %% lang="en"
across = Predict(
    "across",
    "What becomes of the share of ties across in a hundred months?",
    curve=("month", "ties across, %", 100, 60),
)
across

# %%
across.reveal(ties_across)

# %% [markdown] lang="ko"
# <details><summary>결과를 본 다음 펼치세요: 거품은 천천히, 스스로 생긴다</summary>
#
# 스무 달 만에 {{across_20}}%, 백 달이면 {{across_100}}%입니다. 끝은 계산할 수 있어요. 새 사이의 20%만 아무나 만나고 그 가운데 절반이 상대편이니 $0.2 \times 50 \div 99 = 0.10$, {{rest}}%로 다가갑니다. 아무도 담을 쌓지 않았고 **끼리끼리 조금 더 좋아했을 뿐**인데도 그래요. 이렇게 갇히는 것을 책은 **필터 버블**이라고 부르며 조심하라고 합니다. 바깥과의 사이 {{held}}개만 끊지 않기로 정해 두면 {{across_held}}%에서 멈춥니다.
#
# 실제로 재어 본 것은 덜 심합니다. 2022년에 연구들을 모아 본 보고서는 알고리즘이 거품을 만든다는 가설은 **뒷받침되지 않고**, 한쪽 편 뉴스에만 갇힌 사람은 영국에서 6–8%라고 했어요([Reuters Institute 2022](https://electionlawblog.org/?p=127020)). 뉴스를 본 연구라서 팬만 모인 작은 모임은 다를 수 있습니다. 우리 모형이 보여 주는 것은 알고리즘이 없어도 거품이 생긴다는 것뿐이에요.
#
# </details>
#
# **점검표.** 3강의 그림을 불러와 링크 가운데 회사나 가게를 거치지 않는 것을 셉니다(`without_the_firm`). 회사나 가게는 노드의 종류가 ‘조직’이나 ‘장소’인 것입니다. 그린 적이 없으면 사람 셋과 가게 하나로 지금 그려도 됩니다. 나머지 셋은 종이에 적으세요.
#
# | 점검 | 세는 법 | 위험한 신호 |
# | --- | --- | --- |
# | 손님의 일 | 회사를 거치지 않는 링크 ÷ 모든 링크 | 0 |
# | 약속과 이행 | 지난 석 달에 한 약속, 지킨 약속 | 약속은 느는데 지킨 것을 세지 않는다 |
# | 왜 | 제품 이름을 가리고 읽어도 우리 글인지 알 수 있나 | 아무 회사나 쓸 수 있는 글 |
# | 바깥 링크 | 우리를 응원하지 않으면서 우리에게 말해 주는 사람 | 한 사람도 없다 |

# %% [markdown] lang="en"
# <details><summary>Unfold once you have seen the result: bubbles come slowly, by themselves</summary>
#
# After twenty months it is {{across_20}}%, after a hundred {{across_100}}%. Where it ends can be worked out: only 20% of new ties are with anybody, and half of these lead across, so it comes to $0.2 \times 50 \div 99 = 0.10$, or {{rest}}%. Nobody built a wall; people **liked their own a little better**. The book calls such a trap a **filter bubble**, and warns of it. If {{held}} ties across are kept on purpose, it stops at {{across_held}}%.
#
# What has been measured is milder. A report of 2022 that gathered the studies found **no support** for the idea that algorithms make bubbles, and 6–8% of people in the UK in one-sided news ([Reuters Institute 2022](https://electionlawblog.org/?p=127020)). It looked at news; a small club of fans may be another matter. All our model shows is that a bubble needs no algorithm.
#
# </details>
#
# **The check.** Load your drawing from lesson 3 and count the links that do not touch the firm or shop (`without_the_firm`). A firm or shop is a node whose kind is “organisation” or “place”. If you have none, draw three people and a shop now. Write the other three on paper.
#
# | Check | How to count | A sign of danger |
# | --- | --- | --- |
# | jobs for guests | links that do not touch the firm ÷ all links | 0 |
# | promises and deliveries | promises of the last three months, and those kept | promises grow, and nobody counts the kept ones |
# | why | with the product's name covered, could one tell that the text is ours? | any firm could have written it |
# | links outside | people who do not cheer for us and still talk to us | not one |

# %% lang="ko"
mine = Sketch("my-network", carry="03-draw-the-mvn", title="내 사업의 네트워크")
mine

# %% lang="en"
mine = Sketch("my-network", carry="03-draw-the-mvn", title="The network of my business")
mine

# %%
without_the_firm(mine.network)

# %% [markdown] lang="ko" part="exit"
# ## 나가는 질문 (2분)
#
# 다음 주에 **어느 손님에게 어떤 일을** 맡길 건가요? 그 일은 몇 사람에게 닿고, 언제 끝나나요? 그리고 여러분을 응원하지 않는 사람 가운데 **누구에게 먼저 보여 줄** 건가요? 세 문장으로 적어 내고 나갑니다.

# %% [markdown] lang="en" part="exit"
# ## A question on the way out (2 minutes)
#
# **Which job will you give to which guest** next week? How many people does it reach, and when is it finished? And among those who do not cheer for you, **whom will you show it to first**? Hand in three sentences, then you may go.

# %% [markdown] lang="ko" part="reading"
# ## 더 읽기
#
# - 오바라 가즈히로, 《프로세스 이코노미》(일본어판 2021, 한국어판도 있습니다). 오늘 나온 말의 출처입니다. 반론으로는 [인플루언서 장사를 달리 부른 것이라는 서평](https://blog.tinect.jp/?p=75103)이 있습니다(일본어).
# - Matthew Salganik 외, [Experimental Study of Inequality and Unpredictability in an Artificial Cultural Market](https://doi.org/10.1126/science.1121066)(2006). 같은 노래, 여러 세계.
# - Ryan Buell 외, [Creating Reciprocal Value Through Operational Transparency](https://www.hbs.edu/faculty/Pages/item.aspx?num=50173)(2017). 과정을 서로 보이게 한 실험입니다.
# - Sasha Abramsky, [A Conversation With Marshall Ganz](https://www.thenation.com/article/archive/conversation-marshall-ganz/). 나의 이야기를 왜 하는지 만든 사람에게서 듣습니다.
# - Saras Sarasvathy, [Effectuation](https://cambridge.org/core/elements/effectuation/1E91EFA3C3E88C752B65715F9C176639)(2024). 다섯 원칙을 저자가 다시 씁니다.
#
# 프로젝트 서른 건이 어떻게 만들어졌는지는 [자료 설명서](../../datasets/crowdfunding/README.md)에 있습니다.

# %% [markdown] lang="en" part="reading"
# ## What to read
#
# - Kazuhiro Obara, *Process Economy* (2021, in Japanese and Korean). Where today's ideas come from. A [review that calls it influencer business by another name](https://blog.tinect.jp/?p=75103) argues against it (in Japanese).
# - Matthew Salganik et al., [Experimental Study of Inequality and Unpredictability in an Artificial Cultural Market](https://doi.org/10.1126/science.1121066) (2006). The same songs, several worlds.
# - Ryan Buell et al., [Creating Reciprocal Value Through Operational Transparency](https://www.hbs.edu/faculty/Pages/item.aspx?num=50173) (2017). An experiment in letting each side see the other.
# - Sasha Abramsky, [A Conversation With Marshall Ganz](https://www.thenation.com/article/archive/conversation-marshall-ganz/). Why one tells a story of self, from the one who made it.
# - Saras Sarasvathy, [Effectuation](https://cambridge.org/core/elements/effectuation/1E91EFA3C3E88C752B65715F9C176639) (2024). The five principles again, by their author.
#
# How the thirty projects were made is in [the dataset's description](../../datasets/crowdfunding/README.md).
