# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
# ---

# %% [markdown] lang="ko"
# # 12강. 네트워크로서의 조직
#
# 회사의 조직도는 나무입니다. 오늘은 그 나무에 지름길을 놓아 보고, 무엇이 누구에게 매달려 있는지 재고, 관리자와 창구와 담당자가 자리를 비웠을 때 무엇이 남는지 봅니다.
#
# 종이와 펜, 긴 끈 하나를 준비하세요. 셀은 위에서부터 **Shift+Enter**로 실행합니다.

# %% [markdown] lang="en"
# # Lesson 12. The organisation as a network
#
# A company's chart is a tree. Today you lay shortcuts across one, measure who depends on whom, and see what is left when a manager, a service desk or the one who knew everybody is away.
#
# Have pen and paper and a long piece of string at hand. Run the cells from the top with **Shift+Enter**.

# %% lang="ko"
from course import use

use("ko")

# %% lang="en"
from course import use

use("en")

# %% [markdown] lang="ko" part="goals plan"
# ## 오늘 할 수 있게 되는 것
#
# - 전통적인 사업에서 소셜 비즈니스로 가는 **네 가지 이동**을 그래프로 옮기고, 이동마다 무엇을 잴지 말합니다.
# - **평균 거리**, **집중도**, **절단점**을 읽고, 지름길을 어디에 놓을지 정합니다.
# - 고객이 제품을 만드는 사람과 바로 이야기하려면 누구에게 창구를 열어야 하는지 고릅니다.
# - 명령할 수 없는 사람들이 함께 움직이게 하는 **이유 한 문장**을 씁니다.
#
# | 시간 | 하는 일 |
# | --- | --- |
# | 0–7분 | 여는 사례: 자포스의 두 장면, 네 가지 이동 |
# | 7–16분 | 쪽지 릴레이 |
# | 16–36분 | 지름길 게임, 그리고 수평 조직 |
# | 36–46분 | 창구와 사람 |
# | 46–57분 | 후원자 마흔 명과 ‘왜?’ |
# | 57–64분 | 내 조직 |
# | 64–75분 | 구호 토론, 나가는 질문 |

# %% [markdown] lang="en" part="goals plan"
# ## What you will be able to do
#
# - Turn the **four shifts** from traditional to social business into graphs, and say what to measure for each.
# - Read **average path length**, **centralisation** and **articulation points**, and decide where to lay shortcuts.
# - Choose who should talk with customers, so that customers reach the people who make things.
# - Write **one sentence of why** that moves people whom nobody can order about.
#
# | Minutes | What we do |
# | --- | --- |
# | 0–7 | The case: two scenes from Zappos; four shifts |
# | 7–16 | A relay of memos |
# | 16–36 | The game of shortcuts; the flat company |
# | 36–46 | The desk and the people |
# | 46–57 | Forty sponsors, and “why?” |
# | 57–64 | Your own organisation |
# | 64–75 | A slogan debated; a question on the way out |

# %% [markdown] lang="ko" part="hook"
# ## 여는 사례: 자포스의 두 장면 (7분)
#
# **장면 하나.** 한 손님이 생일에 신을 신발을 주문했다고 트위터에 적습니다. 회사에 보낸 글은 아니에요. 그런데 자포스의 직원이 글을 보고 말을 걸어 주문번호를 묻고, 생일 당일에 신발이 도착하게 해 줍니다([하이컨셉 블로그](https://health20.kr/2334)가 전하는 이야기). 2004년 이 회사는 직원 {{staff_2004}}명 가운데 {{agents}}명쯤이 고객 상담을 했고, 매출의 {{repeat_2004}}%가 전에 산 적 있는 고객에게서 나왔습니다([2004년 11월 3일](https://www.internetretailer.com/2004/11/03/how-zappos-gets-50-of-sales-from-repeat-customers)).
#
# **장면 둘.** 2015년 3월, 대표 토니 셰이가 모두에게 메일을 보냅니다. 관리자도 직함도 없는 **홀라크라시**에 함께하든지, 보상을 받고 떠나든지 정하라는 내용이었어요. 이듬해 1월까지 {{left}}명이 떠났습니다([2016년 1월](https://www.businessinsider.com/zappos-ceo-tony-hsieh-on-holacracy-transition-2016-1)). 2015년의 이직률은 {{turnover}}%, 여느 해는 {{usual}}%쯤입니다([2016년 1월](https://www.theatlantic.com/business/archive/2016/01/zappos-holacracy-hierarchy/424173/)). 대표는 떠난 사람의 절반쯤은 홀라크라시와 상관없이 제 사업을 하러 나갔을 거라고 했고요([2016년 1월 15일](https://www.hrgrapevine.com/content/article/2016-01-15-zappos-ceo-tony-hsieh-explains-why-18-of-staff-quit)).
#
# 기사는 {{left}}명이 {{left_said}}%라고 적었습니다. 직원이 {{staff_2015}}명이었다는 [다른 기사](https://www.inquisitr.com/2076563/zappos-holacracy-results-210-employees-accept-buyout-instead-of-new-business-model/)로 나누면 {{left_share}}%예요. 자포스와 월드비전, 파타고니아의 공개된 숫자는 출처를 달아 [한 표](../../datasets/company-facts/README.md)에 모았고, 어긋나는 것은 어긋나는 대로 두었습니다.
#
# 장면 하나에서는 관리자가 있는데 직원이 스스로 움직였어요. 장면 둘에서는 관리자를 없앴고요. **관리자를 없애면 네트워크가 될까요?**

# %% [markdown] lang="en" part="hook"
# ## The case: two scenes from Zappos (7 minutes)
#
# **Scene one.** A customer writes on Twitter about shoes ordered for a birthday. It was not meant for the company. Somebody at Zappos reads it all the same, gets in touch, asks for the order number, and sees to it that the shoes arrive on the day ([as a Korean blog tells it](https://health20.kr/2334)). In 2004 about {{agents}} of the company's {{staff_2004}} people talked with customers, and {{repeat_2004}}% of sales came from customers who had bought before ([3 November 2004](https://www.internetretailer.com/2004/11/03/how-zappos-gets-50-of-sales-from-repeat-customers)).
#
# **Scene two.** In March 2015 the head of the company, Tony Hsieh, writes to everybody: join **holacracy**, with neither managers nor titles, or take severance pay and leave. By next January {{left}} people had left ([January 2016](https://www.businessinsider.com/zappos-ceo-tony-hsieh-on-holacracy-transition-2016-1)). Turnover in 2015 was {{turnover}}%, against some {{usual}}% in a usual year ([January 2016](https://www.theatlantic.com/business/archive/2016/01/zappos-holacracy-hierarchy/424173/)). Hsieh guessed that about half of them left to start something of their own, whatever the system ([15 January 2016](https://www.hrgrapevine.com/content/article/2016-01-15-zappos-ceo-tony-hsieh-explains-why-18-of-staff-quit)).
#
# The report called those {{left}} people {{left_said}}%. Divide them by the {{staff_2015}} staff of [another report](https://www.inquisitr.com/2076563/zappos-holacracy-results-210-employees-accept-buyout-instead-of-new-business-model/) and you get {{left_share}}%. The published figures on Zappos, World Vision and Patagonia stand with their sources in [one table](../../datasets/company-facts/README.md), and where they clash they are left to clash.
#
# In scene one there were managers, and somebody acted without being told. In scene two the managers were taken away. **Take the managers away: does a network appear?**

# %% [markdown] lang="ko"
# ### 네 가지 이동
#
# 2011년 7월 28일, 크리스토프 슈말츠는 전통적인 사업과 소셜 비즈니스의 차이를 네 가지로 [정리했습니다](https://www.headshift.com/our-blog/2011/07/28/from-traditional-business-to-social-business/). 오른쪽 두 칸은 이 수업이 그래프로 옮긴 것입니다.
#
# | 이동 | 예전에는 | 이제는 | 그래프로 | 잴 것 |
# | --- | --- | --- | --- | --- |
# | 판매 → 상호작용 | 팔면 끝난다 | 듣고 답한다. 불평을 숨기지 않고 고친 것을 알린다. 만들 때부터 함께한다(**공동창조**) | 산 뒤에도 오가는 링크 | 다시 사는 비율의 값 |
# | B2B, B2C → P2P | 상담 창구가 방패가 되어 나머지를 지킨다. 페이스북으로 뽑아 놓고 회사에서는 막는다 | 사람이 사람과 이야기한다 | 직원과 고객의 이분 그래프 | 바깥 링크가 있는 직원, 최대 흐름 |
# | 문지기 → 플랫폼 | 모든 연결이 나를 거친다 | 서로 이어지게 돕는다 | 별 → 그물 | 집중도 |
# | 계층 → 네트워크 | 위에서 아래로만 흐른다 | 나무는 남고, 그 아래에 유연한 네트워크가 자란다 | 나무 + 지름길 | 평균 거리, 절단점 |

# %% [markdown] lang="en"
# ### Four shifts
#
# On 28 July 2011 Christoph Schmaltz [set out](https://www.headshift.com/our-blog/2011/07/28/from-traditional-business-to-social-business/) four ways in which social business differs from the traditional kind. The two columns on the right are this lesson's translation into graphs.
#
# | Shift | It used to be | It becomes | As a graph | Measure |
# | --- | --- | --- | --- | --- |
# | selling → interacting | sold and done | listening and answering; complaints stay visible and the remedy is told; customers help to make (**co-creation**) | links that go on after the sale | what buying again is worth |
# | B2B, B2C → P2P | a desk shields the rest; people are hired on Facebook, which is then blocked at work | people talk with people | a bipartite graph of staff and customers | staff with an outside link; maximum flow |
# | gatekeeper → platform | every link runs through me | helping others to link | star → mesh | centralisation |
# | hierarchy → network | it flows from the top down | the tree stays; a flexible network grows beneath it | tree plus shortcuts | average path length, articulation points |

# %% [markdown] lang="ko"
# ## 쪽지 릴레이 (9분)
#
# 열세 명이 회사가 됩니다. 대표 한 명, 팀장 세 명, 팀장마다 팀원 세 명. 사람이 모자라면 종이에 그리세요. 규칙은 하나, **쪽지는 보고하는 사이에서만** 오갑니다.
#
# 1. 첫째 팀의 막내가 셋째 팀의 막내에게 쪽지를 보냅니다. 몇 번 손을 건너나요? 대표가 자리를 비우면요?
# 2. 두 막내가 **끈**의 양 끝을 쥡니다. 끈으로도 쪽지를 보낼 수 있어요. 이제 누구와 누구가 가까워졌나요?
#
# 평균으로 세어 봅시다. 열세 명 가운데 둘을 고르는 방법은 $13 \times 12 \div 2 = {{memo_pairs}}$쌍입니다.
#
# | 누구와 누구 | 쌍 | 걸음 | 쌍 × 걸음 |
# | --- | --- | --- | --- |
# | 대표와 팀장 | 3 | 1 | 3 |
# | 대표와 팀원 | 9 | 2 | 18 |
# | 팀장끼리 | 3 | 2 | 6 |
# | 팀장과 자기 팀원 | 9 | 1 | 9 |
# | 팀장과 다른 팀 팀원 | 18 | 3 | 54 |
# | 같은 팀 팀원끼리 | 9 | 2 | 18 |
# | 다른 팀 팀원끼리 | 27 | 4 | 108 |
#
# 다 더하면 {{memo_steps}}걸음이고 ${{memo_steps}} \div {{memo_pairs}} \approx {{memo_mean:.2f}}$, 이것이 **평균 거리**입니다. 끈 하나를 더하면 {{memo_corded}}걸음, 평균 {{memo_corded_mean:.2f}}걸음이 돼요. 끈을 쥔 둘만 가까워진 것이 아니라 **그 옆 사람들까지** 가까워졌습니다. 멀리 떨어진 둘을 바로 잇는 링크를 **지름길**이라고 합니다. 몇 개만 있어도 세상이 좁아진다는 것을 [와츠와 스트로가츠](https://www.nature.com/articles/30918)가 1998년에 보였어요.

# %% [markdown] lang="en"
# ## A relay of memos (9 minutes)
#
# Thirteen people become a company: one head, three team leads, three members for each lead. If you are fewer, draw it. There is one rule: **a memo passes only between people who report to each other**.
#
# 1. The last member of the first team sends a memo to the last member of the third. How often does it change hands? And when the head is away?
# 2. Those two now hold the ends of the **string**, along which a memo may pass too. Who has come closer to whom?
#
# Let us count the average. There are $13 \times 12 \div 2 = {{memo_pairs}}$ ways to pick two of thirteen.
#
# | Who and whom | Pairs | Steps | Pairs × steps |
# | --- | --- | --- | --- |
# | head and lead | 3 | 1 | 3 |
# | head and member | 9 | 2 | 18 |
# | two leads | 3 | 2 | 6 |
# | lead and own member | 9 | 1 | 9 |
# | lead and another's member | 18 | 3 | 54 |
# | two members of one team | 9 | 2 | 18 |
# | members of different teams | 27 | 4 | 108 |
#
# That makes {{memo_steps}} steps, and ${{memo_steps}} \div {{memo_pairs}} \approx {{memo_mean:.2f}}$ is the **average path length**. With the string there are {{memo_corded}} steps, {{memo_corded_mean:.2f}} on average. Not only the two who hold it came closer, **their neighbours did too**. A link that joins two who were far apart is a **shortcut**. That a few of them make the world small was shown by [Watts and Strogatz](https://www.nature.com/articles/30918) in 1998.

# %% [markdown] lang="ko"
# ## 지름길 게임 (20분)
#
# 여기 지어낸 회사가 있습니다. 주방용품을 만들어 파는 60명, 부서 넷, 팀 열둘이에요([자료 설명서](../../datasets/organisation-60/README.md)). 다음 셀은 오늘 쓸 도구를 꺼내 놓을 뿐이니 내용은 몰라도 괜찮아요.

# %% [markdown] lang="en"
# ## The game of shortcuts (20 minutes)
#
# Here is an invented company of 60 that makes and sells kitchen goods: four departments, twelve teams ([about the data](../../datasets/organisation-60/README.md)). The next cell merely lays out today's tools; never mind what is in it.

# %%
from itertools import pairwise

import numpy
from networkx import DiGraph, Graph, average_shortest_path_length, connected_components
from pandas import DataFrame

from course import Predict, ShortcutGame, Sketch, load
from course.plots import bars
from course.simulate import (
    centralisation,
    compare_shortcuts,
    funnel,
    gatekeepers,
    linear_threshold,
    reporting_lines,
)

people, ties = load("organisation-60", "people"), load("organisation-60", "ties")
calls = load("organisation-60", "outside")
chart = reporting_lines(people, "id", "manager")
game = ShortcutGame("shortcuts")


def with_links(graph, pairs):
    more = graph.copy()
    more.add_edges_from(pairs)
    return more


def ten_to_the_head():
    return [("s01", f"s{lead:02}") for lead in (6, 7, 8, 9, 11, 12, 13, 15, 16, 17)]


def ten_from_lead_to_lead():
    leads = people[people["level"] == 2]["id"].tolist()
    return list(pairwise(leads[3 * department + team] for team in range(3) for department in range(4)))[:10]


def steps(tree, head, leads, random, mine):
    drawn = compare_shortcuts(chart, 10).query("strategy == 'random' and shortcuts == 10")
    graphs = [chart, with_links(chart, ten_to_the_head()), with_links(chart, ten_from_lead_to_lead())]
    found = [average_shortest_path_length(graph) for graph in (*graphs, game.graph)]
    found.insert(3, drawn["mean_path_length"].mean())
    return DataFrame({"way": [tree, head, leads, random, mine], "steps": found}).round(2)


def hanging(tree, head, leads, mine):
    graphs = [chart, with_links(chart, ten_to_the_head()), with_links(chart, ten_from_lead_to_lead())]
    found = [centralisation(graph, "betweenness") for graph in (*graphs, game.graph)]
    return DataFrame({"way": [tree, head, leads, mine], "centralisation": found}).round(2)


makers = people[people["department"] == people["department"][1]]["id"].tolist()
members = people[people["level"] == 3]["id"]
company = with_links(chart, [*ties[["one", "other"]].to_numpy(), *calls[["customer", "staff"]].to_numpy()])


def talks(graph):
    return funnel(graph, calls["customer"], makers).flow


def talks_with_ten_more(ten):
    return talks(with_links(company, [(f"c{8 + number:02}", who) for number, who in enumerate(ten)]))


def conversations(now, desk, anybody, maker):
    rng, free = numpy.random.default_rng(0), [who for who in members if who not in set(calls["staff"])]
    draws = [rng.choice(free, 10, replace=False) for _ in range(30)]
    hired = with_links(company, [(f"new{number}", "s15") for number in range(10)])
    hired = with_links(hired, [(f"c{8 + number:02}", f"new{number}") for number in range(10)])
    any_ten = numpy.mean([talks_with_ten_more(ten) for ten in draws])
    own_ten = talks_with_ten_more([who for who in members if who in makers][:10])
    found = [talks(company), talks(hired), any_ten.round(1), own_ten]
    return DataFrame({"who": [now, desk, anybody, maker], "talks": found})


def largest_group(table):
    return max(map(len, connected_components(Graph(table[["one", "other"]].to_numpy().tolist()))))


def left_together(same, mixed):
    found = [largest_group(load("donors", "same-tables")), largest_group(load("donors", "mixed-tables"))]
    return DataFrame({"seats": [same, mixed], "people": found})


def who_comes(waits_for):
    crowd, number = DiGraph(), len(waits_for)
    crowd.add_weighted_edges_from(
        (one, other, 1 / waits_for[other])
        for one in range(number)
        for other in range(number)
        if one != other and waits_for[other]
    )
    first = [who for who in range(number) if waits_for[who] == 0]
    return linear_threshold(crowd, first, weight="weight", threshold=0.999, runs=1).sizes()["size"][0]


def gates(network):
    labels = {node.id: node.label for node in network.nodes}
    found = gatekeepers(Graph(network.to_networkx()))
    return found.assign(node=found["node"].map(labels))[["node", "cut_off"]]


# %% [markdown] lang="ko"
# ### 예측 1. 어디에 열 개를 놓을까
#
# 조직도만 있으면 두 사람 사이가 평균 {{length_tree}}걸음입니다. 지름길 열 개를 놓을 수 있어요. 다음 셋 가운데 무엇이 평균 거리를 가장 많이 줄일까요? 정한 다음 보드에서 **여러분의 열 개**를 놓고, 그다음에 결과를 엽니다.

# %% [markdown] lang="en"
# ### Prediction 1. Where would you lay ten?
#
# With the chart alone, any two people are {{length_tree}} steps apart on average. You may lay ten shortcuts. Which of these three ways lowers the average path length most? Choose, then lay **your own ten** on the board, and only then open the result.

# %% lang="ko"
ways = Predict(
    "ways",
    "평균 거리를 가장 많이 줄이는 열 개는?",
    choices=[
        "대표와 팀장 열 명을 바로 잇는다",
        "부서가 다른 팀장끼리 한 줄로 잇는다",
        "아무나 열 쌍을 잇는다",
    ],
)
ways

# %% lang="en"
ways = Predict(
    "ways",
    "Which ten lower the average path length most?",
    choices=[
        "From the head straight to ten team leads",
        "From lead to lead, always into another department",
        "Ten pairs of anybody",
    ],
)
ways

# %%
game

# %% [markdown] lang="ko"
# 열 개를 다 놓았으면 보드의 예측도 고르고, 짝과 함께 다음을 해 보세요.
#
# 1. 처음 세 문장을 소리 내어 읽습니다. 지름길 하나를 없앴다가 다른 곳에 놓으면 무엇이 가장 많이 움직이나요?
# 2. ‘사람을 누르면’을 ‘그 사람이 자리를 비운다’로 바꾸고 **대표**를 누릅니다. 몇 명이 끊기나요? ‘지름길을 놓는다’로 되돌려 지름길을 옮기고, 아무도 끊기지 않게 해 보세요.
# 3. ‘조직도에 없는 비공식 관계도 센다’를 켭니다. 점선 서른 개가 나타나요. 직함이 없는데도 점선이 가장 많이 모이는 사람은 누구인가요? 동그라미를 가리키면 이름이 보입니다.

# %% [markdown] lang="en"
# Once all ten are laid, choose your guess on the board too, and try these with your partner.
#
# 1. Read the first three sentences aloud. Take a shortcut away and lay it elsewhere: what moves most?
# 2. Set “Pressing people” to “sends them on leave”, and press the **head**. How many are cut off? Go back to “lays shortcuts” and move some until nobody is.
# 3. Switch on “Count the ties that are not on the chart too”. Thirty dotted lines appear. At which person without a title do most of them meet? Point at a circle to see its name.

# %% lang="ko"
ways.reveal(
    lambda: bars(
        steps("조직도만", "대표와 팀장", "팀장끼리", "아무나", "내 열 개"),
        "way",
        "steps",
        title="두 사람 사이의 평균 걸음",
    )
)

# %% lang="en"
ways.reveal(
    lambda: bars(
        steps("the chart alone", "head to leads", "lead to lead", "anybody", "my own"),
        "way",
        "steps",
        title="Steps between any two, on average",
    )
)

# %% [markdown] lang="ko"
# ### 예측 2. 그 회사는 누구에게 매달려 있을까
#
# 평균 거리는 하나의 숫자일 뿐이에요. 이번에는 **집중도**를 봅니다. 모든 최단 경로가 한 사람을 지나면 1, 누구에게나 고르게 지나면 0입니다([프리먼 1979](https://doi.org/10.1016/0378-8733%2878%2990021-7)). 조직도만 있을 때는 {{central_tree}}이고, 대표가 자리를 비우면 {{lost_tree}}명이 가장 큰 무리에서 끊깁니다.

# %% [markdown] lang="en"
# ### Prediction 2. On whom does the company depend?
#
# Average path length is only one number. Now look at **centralisation**: 1 when every shortest path runs through one person, 0 when they run evenly through all ([Freeman 1979](https://doi.org/10.1016/0378-8733%2878%2990021-7)). With the chart alone it is {{central_tree}}, and when the head is away {{lost_tree}} people are cut off from the largest group.

# %% lang="ko"
hang = Predict(
    "hang",
    "지름길 열 개를 놓은 뒤, 한 사람에게 덜 매달린 회사는?",
    choices=["대표와 팀장을 이은 회사", "팀장끼리 이은 회사", "둘이 비슷하다"],
)
hang

# %% lang="en"
hang = Predict(
    "hang",
    "With ten shortcuts laid, which company depends less on one person?",
    choices=["The one with head-to-lead shortcuts", "The one with lead-to-lead shortcuts", "About the same"],
)
hang

# %% lang="ko"
hang.reveal(
    lambda: bars(
        hanging("조직도만", "대표와 팀장", "팀장끼리", "내 열 개"),
        "way",
        "centralisation",
        title="집중도: 1이면 모든 길이 한 사람을 지난다",
    )
)

# %% lang="en"
hang.reveal(
    lambda: bars(
        hanging("the chart alone", "head to leads", "lead to lead", "my own"),
        "way",
        "centralisation",
        title="Centralisation: at 1 every path runs through one person",
    )
)

# %% [markdown] lang="ko" part="misconception"
# <details><summary>두 결과를 본 다음 펼치세요: 수평 조직이면 네트워크다?</summary>
#
# **거리가 짧은 것과 매달리지 않는 것은 다른 일입니다.**
#
# | 지름길 열 개 | 평균 거리 | 집중도 | 대표가 빠지면 끊기는 사람 |
# | --- | --- | --- | --- |
# | 없음 | {{length_tree}} | {{central_tree}} | {{lost_tree}} |
# | 대표와 팀장 | {{length_head}} | {{central_head}} | {{lost_head}} |
# | 아무나(백 번의 평균) | {{length_luck}} | {{central_luck}} | {{lost_luck}} |
# | 팀장끼리 | {{length_chain}} | {{central_chain}} | {{lost_chain}} |
#
# 대표와 팀장을 이은 열 개는 컴퓨터가 하나씩, 평균 거리를 가장 많이 줄이는 곳을 찾은 것입니다. 열 개가 **모두 대표에게** 갔어요. 부서장을 건너뛴 것이니 조직이 수평에 가까워진 셈입니다. 거리는 가장 짧아졌지만 집중도는 오히려 올랐고, 대표가 빠지면 끊기는 사람은 그대로예요.
#
# 끝까지 가 봅시다. 관리자를 모두 없애고 59명이 대표에게 바로 보고하면 평균 거리는 {{flat_length}}걸음, 더 짧을 수 없을 만큼 짧습니다. 집중도는 {{flat_central}}이고, 대표가 빠지는 순간 59명이 저마다 혼자가 돼요. 이 모양의 이름은 **별**입니다.
#
# 팀장끼리 이으면 거리는 조금 덜 줄지만 매달림이 사라집니다. 조직도는 **한 줄도 지우지 않았어요.** 나무는 남고 그 아래에 그물이 자란다는 것이 이런 뜻입니다. 그러니 조직을 바꿀 때는 두 가지를 따로 물어야 해요. 얼마나 가까워졌나? 누가 없으면 끊기나?
#
# **관리자의 새 일.** 비공식 관계 서른 개를 세면 평균 거리는 {{length_ties}}, 집중도는 {{central_ties}}이고 절단점은 {{points_tree}}명에서 {{points_ties}}명으로 줄어듭니다. 최단 경로 가운데 그 사람을 지나는 몫(**매개 중심성**)은 이렇게 달라져요.
#
# | 사람 | 조직도만 | 비공식 관계까지 |
# | --- | --- | --- |
# | 대표 한결 | {{head_tree}} | {{head_ties}} |
# | 제품 부서장 서윤 | {{makers_tree}} | {{makers_ties}} |
# | 기록팀 팀원 승아 | 0 | {{corner_ties}} |
#
# 휴게실에서 여섯 팀 사람을 만나는 승아는 조직도에서는 맨 아래에 있지만, 실제로는 부서장 누구보다 많은 길이 지납니다. 통제에서 신뢰로 간다는 것은 관리자를 없애는 일이 아니라 **관리자가 지키던 문을 다른 사람도 열 수 있게 두는 일**이에요. 그래서 서윤의 새 일은 승아 같은 사람이 누구인지 알고, 그런 자리를 두세 개 더 만드는 것입니다. 관심사로 모인 사람들이 회사를 덜 떠난다는 주장도 네 가지 이동에 들어 있지만, 그것을 잰 자료를 우리는 찾지 못했습니다.
#
# </details>

# %% [markdown] lang="en" part="misconception"
# <details><summary>Unfold once you have seen both results: flat means networked?</summary>
#
# **Being close is one thing; not depending on one person is another.**
#
# | Ten shortcuts | Average path length | Centralisation | Cut off without the head |
# | --- | --- | --- | --- |
# | none | {{length_tree}} | {{central_tree}} | {{lost_tree}} |
# | head to leads | {{length_head}} | {{central_head}} | {{lost_head}} |
# | anybody (average of 100 draws) | {{length_luck}} | {{central_luck}} | {{lost_luck}} |
# | lead to lead | {{length_chain}} | {{central_chain}} | {{lost_chain}} |
#
# The ten from the head were found by a computer that took, one by one, the shortcut which lowers the average path length most. **All ten went to the head.** They bypass the heads of department, and so they make the company flatter. It has the shortest paths of all, but its centralisation went up, and as many are cut off without the head as before.
#
# Now go all the way. Do without managers, let 59 people report straight to the head, and the average path length is {{flat_length}}: hardly anything could be shorter. Centralisation is {{flat_central}}, and the moment the head is away there are 59 people on their own. The name of this shape is a **star**.
#
# From lead to lead, paths shorten a little less, and nothing depends on one person any more. **Not one line of the organisation chart was erased.** That is what it means for a network to grow beneath a tree. Whoever changes an organisation should ask two separate questions. How much closer are we? And who is cut off without whom?
#
# **The manager's new job.** Count the thirty ties: the average path length is {{length_ties}}, centralisation {{central_ties}}, and articulation points go from {{points_tree}} people to {{points_ties}}. The share of shortest paths that run through somebody (**betweenness**) changes like this.
#
# | Who | Chart alone | With the ties |
# | --- | --- | --- |
# | Hangyeol, head of the company | {{head_tree}} | {{head_ties}} |
# | Seoyun, head of Products | {{makers_tree}} | {{makers_ties}} |
# | Seunga, member of records | 0 | {{corner_ties}} |
#
# Seunga meets people of six teams at the coffee corner. On the chart she is at the very bottom; in fact more paths run through her than through any head of department. Going from control to trust does not do away with managers. **It lets others open the gate that a manager used to guard.** Seoyun's new job is to know who is like Seunga, and to make two or three more such places. The four shifts also claim that people who meet over what they like leave less often. We found no data that measured it.
#
# </details>

# %% [markdown] lang="ko"
# ## 창구와 사람 (10분)
#
# 같은 회사의 고객 서른 명을 봅시다. {{desk_customers}}명은 상담 창구의 세 사람하고만 이야기하고, 나머지는 제휴 담당과 소셜 담당을 압니다. 바깥 링크가 있는 직원은 60명 가운데 {{outside}}명, {{outside_share}}%입니다. 창구의 세 사람이 쉬는 날이면 {{desk_cut}}명은 물건을 **만드는 사람**(제품 부서)에게 닿을 길이 없어요.
#
# 실제 회사는 어떨까요? 2008년 5월 자포스에서는 {{tweeting}}명 가까이가 [트위터를 했고](https://bloombergmarketing.blogs.com/bloomberg_marketing/2008/05/q-what-influenc.html), 같은 해의 [다른 글](https://marketingprofs.com/casestudy/2008/9334/how-a-ceo-uses-twitter-to-convey-the-sole-of-his-company)은 {{online}}명 가까이라고 합니다. 전체가 [{{staff_2008}}명](https://www.scribd.com/doc/2957556/One-Perspective-vs-Another)이었다면 {{online_share}}%이고, 그 글에 적힌 대로 {{staff_apart}}명이었다면 {{online_apart}}%예요. 분모 하나로 이야기가 달라집니다.
#
# ### 예측 3. 누구에게 창구를 열까
#
# 한 사람이 한 번에 한 대화만 한다고 합시다. 서른 고객이 동시에 물을 때, 제품 부서의 누군가와 이어지는 대화는 몇 건일까요? 이것이 **최대 흐름**입니다. 조직도로만 전하면 {{flow_chart}}건이에요. 모든 물음이 제품 부서장 한 사람을 지나거든요. 비공식 관계까지 세면 {{flow_now}}건입니다. 이제 열 사람에게 고객을 한 명씩 직접 이어 줄 수 있어요.

# %% [markdown] lang="en"
# ## The desk and the people (10 minutes)
#
# Look at thirty customers of the same company. {{desk_customers}} of them talk with three people at the service desk and nobody else; the rest know a partner manager or a social media writer. Of 60 staff, {{outside}} have an outside link, {{outside_share}}%. On a day when the three at the desk are off, {{desk_cut}} customers have no way to the people who **make** things, the products department.
#
# And real companies? In May 2008 close to {{tweeting}} people at Zappos [were on Twitter](https://bloombergmarketing.blogs.com/bloomberg_marketing/2008/05/q-what-influenc.html); [another text](https://marketingprofs.com/casestudy/2008/9334/how-a-ceo-uses-twitter-to-convey-the-sole-of-his-company) of that year says nearly {{online}}. Of [{{staff_2008}} staff](https://www.scribd.com/doc/2957556/One-Perspective-vs-Another) that is {{online_share}}%; of the {{staff_apart}} which that text itself gives, {{online_apart}}%. One denominator, and it is another story.
#
# ### Prediction 3. Who should talk with customers?
#
# Say that nobody can be in more than one conversation at a time. When all thirty customers ask at once, how many of them can be talking with somebody in products? This is the **maximum flow**. Along the chart alone it is {{flow_chart}}: everything asked runs through one person, the head of products. With the ties it is {{flow_now}}. Now you may link ten people with one customer each.

# %% lang="ko"
opened = Predict(
    "opened",
    "만드는 사람과 이어지는 대화를 가장 많이 늘리는 열 사람은?",
    choices=["상담 창구에 새로 뽑은 열 명", "아무 부서나 열 명", "제품 부서의 팀원 열 명"],
)
opened

# %% lang="en"
opened = Predict(
    "opened",
    "Which ten add most conversations with the people who make things?",
    choices=["Ten newly hired at the service desk", "Ten of any department", "Ten members of products"],
)
opened

# %% lang="ko"
opened.reveal(
    lambda: bars(
        conversations("지금", "창구에 열 명 더", "아무나 열 명", "제품 부서 열 명"),
        "who",
        "talks",
        title="만드는 사람과 동시에 이어지는 대화",
    )
)

# %% lang="en"
opened.reveal(
    lambda: bars(
        conversations("now", "ten more at the desk", "any ten", "ten of products"),
        "who",
        "talks",
        title="Conversations at once with the people who make things",
    )
)

# %% [markdown] lang="ko"
# <details><summary>결과를 본 다음 펼치세요: 막힌 곳은 창구가 아니었다</summary>
#
# 창구에 열 명을 더 뽑아도 {{flow_desk}}건 그대로입니다. 전화는 더 받지만 **그 뒤의 길**이 좁으니까요. 아무나 열 명이면 평균 {{flow_any}}건, 제품 부서의 열 명이면 {{flow_makers}}건이에요. 흐름은 가장 좁은 곳이 정합니다([포드와 풀커슨 1956](https://doi.org/10.4153/CJM-1956-045-5)). ‘고객 응대를 늘리자’고 하기 전에 **어디가 좁은지**를 먼저 재야 해요.
#
# 모형은 모든 대화의 무게를 같게 봅니다. 환불 요청 같은 것은 창구에서 끝나는 편이 낫고, 만드는 사람의 시간도 돈입니다. 그래서 이 숫자는 ‘모두에게 열자’는 말이 아니라 **누구에게 어떤 물음을 열지** 고르는 데 씁니다. 2004년 자포스는 발에 맞는 신발을 찾기 어려운 고객들의 물음을 받아, 그 치수가 들어오면 메일을 보내는 장치를 만들었습니다([같은 기사](https://www.internetretailer.com/2004/11/03/how-zappos-gets-50-of-sales-from-repeat-customers)). 물음이 만드는 사람에게 닿으면 공동창조가 됩니다.
#
# **답 한 번의 값.** 생일 배송 같은 일에 드는 돈은 어떻게 셈할까요? 고객 한 명이 한 해에 남기는 이익이 $m$, 이듬해에 다시 살 확률이 $r$, 이자율이 $i$이면 앞으로 남길 값은 $m \, r \div (1 + i - r)$입니다(고객 생애 가치). $m$을 {{margin}}원, $i$를 0.1로 지어내 봅시다. 자포스에서 1년 안에 다시 산 고객은 2001년 {{again_2001}}%, 2006년 {{again_2006:.1f}}%였습니다([2007년 11월 4일](https://blog.minethatdata.com/2007/11/zappos-and-repeat-customers.html)).
#
# $$\frac{30000 \times 0.205}{1.1 - 0.205} \approx {{worth_2001}} \qquad \frac{30000 \times 0.513}{1.1 - 0.513} \approx {{worth_2006}}$$
#
# 다른 것이 그대로라면 고객 한 명의 값이 {{worth_times}}배입니다. 한 명에게 {{gift}}원을 더 쓰려면 값이 {{worth_gift}}원이 되어야 하고, 거꾸로 풀면($r = (1 + i) V \div (m + V)$, $V$는 값) 다시 살 확률이 {{again_needed}}%, 그러니까 **{{again_more}}%포인트** 올라야 본전이에요. 그 이야기를 들은 다른 사람은 세지 않은 값입니다. 그리고 매출의 {{repeat_2004}}%(2004년)와 고객의 {{again_2006:.1f}}%(2006년)는 비슷해 보여도 **다른 것을 센 숫자**예요.
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Unfold once you have seen the result: it was not the desk that was narrow</summary>
#
# Hire ten more for the desk, and it stays at {{flow_desk}}. More calls are answered, but **the way behind the desk** is as narrow as before. Any ten make {{flow_any}} on average, ten of products {{flow_makers}}. The narrowest place decides the flow ([Ford and Fulkerson 1956](https://doi.org/10.4153/CJM-1956-045-5)). Before you say “more customer service”, measure **where it is narrow**.
#
# The model takes every conversation as equal. A refund is better settled at the desk, and the time of those who make things costs money. So the number does not say “open to everybody”; use it to choose **to whom to open for which questions**. In 2004 Zappos took up what customers with hard-to-fit feet had asked, and built a system that writes to them when their size comes in ([the same article](https://www.internetretailer.com/2004/11/03/how-zappos-gets-50-of-sales-from-repeat-customers)). A question that reaches the people who make things turns into co-creation.
#
# **What one answer is worth.** How do you reckon the cost of something like that birthday delivery? If a customer leaves a profit of $m$ a year, buys again next year with a chance of $r$, and interest is $i$, then what is still to come is $m \, r \div (1 + i - r)$, the customer lifetime value. Invent {{margin}} won for $m$ and 0.1 for $i$. At Zappos, {{again_2001}}% of customers bought again within a year in 2001, and {{again_2006:.1f}}% in 2006 ([4 November 2007](https://blog.minethatdata.com/2007/11/zappos-and-repeat-customers.html)).
#
# $$\frac{30000 \times 0.205}{1.1 - 0.205} \approx {{worth_2001}} \qquad \frac{30000 \times 0.513}{1.1 - 0.513} \approx {{worth_2006}}$$
#
# All else equal, a customer is worth {{worth_times}} times as much. To spend {{gift}} won more on one of them, the value has to become {{worth_gift}} won; solved backwards ($r = (1 + i) V \div (m + V)$, $V$ being that value), the chance to buy again has to be {{again_needed}}%, **{{again_more}} points** more, to break even. Others who hear the story are not counted. And {{repeat_2004}}% of sales (2004) and {{again_2006:.1f}}% of customers (2006) look alike but **count different things**.
#
# </details>

# %% [markdown] lang="ko"
# ## 후원자 마흔 명과 ‘왜?’ (11분)
#
# 1991년(다른 기사로는 [1992년](https://www.newsnjoy.or.kr/news/articleView.html?idxno=2438)) 한국월드비전은 도움받는 곳에서 돕는 곳이 됩니다. 2017년, 직원 {{team}}명이 오가닉미디어랩과 {{months}}개월 동안 한 가지를 물었어요. **후원자는 누구인가?** 돈을 내는 사람인가, 다른 사람을 데려오고 함께하는 참여자인가? 그들은 답을 다 찾은 다음이 아니라 **찾는 과정을** 글로 공개했습니다([2017년 12월 26일](https://organicmedialab.com/tag/worldvision/)).
#
# 후원자끼리 만나는 자리도 있습니다. 2018년 봄에 {{met_1}}명, 여름에 {{met_2}}명, 가을에 {{met_3}}명이 모였고([월드비전](https://m.worldvision.or.kr/story/?page_id=19149)), 해마다 여는 패밀리데이에는 2017년에 가족까지 {{family}}명쯤 왔어요([2017년 11월](https://m.worldvision.or.kr/story/p14679)). 세 모임을 더하면 {{met}}명인데, 2013년 무렵 후원자가 [43만 명](https://wvgn.or.kr/xe/index.php?document_srl=1634&mid=menu61&page=2)이었으니 {{met_share}}입니다. 공개된 모임만 그리면 아직 거의 완전한 **별**이에요.
#
# ### 예측 4. 담당자가 떠난 다음
#
# 지어낸 후원자 {{sponsors}}명이 담당 간사 한 사람하고만 이어져 있습니다([자료 설명서](../../datasets/donors/README.md)). 후원자끼리 이을 수 있는 링크는 $40 \times 39 \div 2 = {{pairs}}$개이고, 지금은 0개예요. 탁자 하나에 네 명씩 앉는 모임을 세 번 엽니다. 모임마다 탁자에서 한 쌍씩 연락처를 나눠서 인연은 어느 쪽이든 {{ties}}개, 있을 수 있는 링크의 {{tie_share}}%입니다. 한쪽은 세 번 다 **같은 자리**에, 다른 쪽은 매번 **자리를 섞어** 앉습니다. 그리고 간사가 떠납니다.

# %% [markdown] lang="en"
# ## Forty sponsors, and “why?” (11 minutes)
#
# In 1991 ([1992](https://www.newsnjoy.or.kr/news/articleView.html?idxno=2438) by another report) World Vision Korea went from receiving help to giving it. In 2017, {{team}} of its staff spent {{months}} months with Organic Media Lab on one question. **Who is a sponsor?** Somebody who pays, or a participant who brings others and belongs? They published **the search itself**, not the answer once it was found ([26 December 2017](https://organicmedialab.com/tag/worldvision/), in Korean).
#
# There are gatherings at which sponsors meet each other: {{met_1}} people came in spring 2018, {{met_2}} in summer, {{met_3}} in autumn ([World Vision](https://m.worldvision.or.kr/story/?page_id=19149), in Korean), and some {{family}}, families included, to the yearly Family Day of 2017 ([November 2017](https://m.worldvision.or.kr/story/p14679), in Korean). The three gatherings make {{met}}; around 2013 there were [430,000 sponsors](https://wvgn.or.kr/xe/index.php?document_srl=1634&mid=menu61&page=2), so it is {{met_share}} of them. Draw the gatherings we know of, and it is still very nearly a **star**.
#
# ### Prediction 4. When the one who knew everybody has left
#
# Here are {{sponsors}} invented sponsors, each linked with one member of staff and nobody else ([about the data](../../datasets/donors/README.md)). Between sponsors there could be $40 \times 39 \div 2 = {{pairs}}$ links; now there are none. Three gatherings are held, at tables of four. Each time, one pair a table stays in touch, which makes {{ties}} ties either way, {{tie_share}}% of the links there could be. In one case they sit at the **same table** all three times; in the other the seats are **mixed** each time. Then the member of staff leaves.

# %% lang="ko"
seats = Predict(
    "seats",
    "간사가 떠난 뒤, 서로 이어진 가장 큰 무리는 어느 쪽이 클까요?",
    choices=["같은 자리에 앉은 쪽", "자리를 섞은 쪽", "인연의 수가 같으니 비슷하다"],
)
seats

# %% lang="en"
seats = Predict(
    "seats",
    "After the member of staff has left, where is the largest group that hangs together?",
    choices=["Where they sat at the same table", "Where seats were mixed", "As many ties, so about the same"],
)
seats

# %% lang="ko"
seats.reveal(
    lambda: bars(
        left_together("같은 자리", "섞은 자리"), "seats", "people", title="간사 없이 이어진 가장 큰 무리(명)"
    )
)

# %% lang="en"
seats.reveal(
    lambda: bars(
        left_together("same tables", "mixed tables"),
        "seats",
        "people",
        title="The largest group without the member of staff",
    )
)

# %% [markdown] lang="ko"
# <details><summary>결과를 본 다음 펼치세요: 같은 서른 개, 다른 그물</summary>
#
# 같은 자리에서는 아무리 만나도 무리가 {{group_same}}명을 넘을 수 없습니다. 섞으면 {{group_mixed}}명이 이어져요. 대신 섞은 쪽에는 혼자 남은 사람이 {{alone_mixed}}명으로, 같은 자리의 {{alone_same}}명보다 많습니다. 사이가 깊어지는 것과 멀리 이어지는 것은 맞바꾸는 일이기도 해요.
#
# 아무 쌍이나 골라 인연을 하나씩 놓으면 가장 큰 무리는 평균 10개일 때 {{group_10}}명, 30개일 때 {{group_30}}명, 60개일 때 {{group_60}}명입니다. 처음에는 거의 자라지 않다가 한 사람에 인연 하나꼴인 {{half}}개 근처부터 갑자기 붙습니다. 그래서 모임은 **문턱을 넘을 만큼** 열어야 하고, 한두 번에 그치면 큰 무리는 남지 않아요.
#
# 재미있는 것이 하나 더 있습니다. 간사가 아직 있을 때의 집중도는 {{hub_before}}에서 {{hub_after}}로 거의 그대로예요. 집중도만 보고 있으면 아무 일도 없는 것처럼 보입니다. ‘간사가 떠나면?’이라는 **질문에 맞는 숫자**를 재야 보입니다. 간사까지 세어 서로 세 명 이상과 이어진 알맹이(**k-코어**, k는 {{core_mixed}})에는 후원자가 아직 {{core_people}}명뿐이에요.
#
# **함께 배우는 모임도 같은 셈입니다.** 랩의 [홈스쿨](https://organicmedialab.com/school/home-school/)은 한 회사의 10–{{class_size}}명이 적어도 여섯 번 만나고, 2018년 상반기의 테이스팅 클래스는 누구나 신청해서 8주 동안, 쿠킹 클래스는 회원끼리 달마다 만났습니다([2018년 7월](https://organicmedialab.com/category/organic-media/page/2/)). {{class_size}}명이면 {{class_pairs}}쌍이고, 네 명씩 앉으면 한 번에 {{class_evening}}쌍이 만나요. 모두가 한 번씩 만나려면 $66 \div 18 \approx 3.7$, 적어도 {{class_least}}번은 섞어 앉아야 합니다. 여섯 번이라는 형식에는 그럴 여유가 있어요.
#
# </details>
#
# ### 예측 5. 명령할 수 없는 열 사람
#
# 후원자에게는 상사가 없습니다. 한 사람이 나서면 다음 사람이 따르는 식으로만 함께 움직여요. 열 사람이 저마다 **몇 명이 먼저 나서면 나도 간다**는 문턱값을 갖고 있다고 합시다. 0, 1, 2, …, 9라면 0인 사람이 나서고, 그를 본 1이 나서고, 차례로 {{all_join}}명이 모두 갑니다. 이제 **한 사람만** 바뀝니다. 문턱값이 1이던 사람이 2가 됐어요.

# %% [markdown] lang="en"
# <details><summary>Unfold once you have seen the result: thirty ties, two nets</summary>
#
# At the same table, however often they meet, a group cannot grow beyond {{group_same}}. Mixed, {{group_mixed}} hang together. But mixing leaves {{alone_mixed}} people on their own, more than the {{alone_same}} at the same tables. To know a few better and to reach further are, in part, traded for each other.
#
# Lay ties between any pairs, one by one, and the largest group has on average {{group_10}} people with 10 ties, {{group_30}} with 30, and {{group_60}} with 60. At first it hardly grows; near {{half}}, one tie for each person, it suddenly joins up. So hold gatherings **until you are past the threshold**. After one or two, no large group is left.
#
# One thing more. While the member of staff is still there, centralisation goes from {{hub_before}} to {{hub_after}}, hardly at all. Whoever watches that number sees nothing happen. It takes **the number that fits the question**, which is what is left when somebody leaves. And the core in which everybody is linked with three others or more, the member of staff included (the **k-core**, k being {{core_mixed}}), holds only {{core_people}} sponsors so far.
#
# **Groups that learn together add up alike.** In the lab's [home school](https://organicmedialab.com/school/home-school/) 10 to {{class_size}} people of one company meet at least six times; the tasting class in the first half of 2018 was open to anybody for 8 weeks, and in the cooking class members met month by month ([July 2018](https://organicmedialab.com/category/organic-media/page/2/); both in Korean). Among {{class_size}} there are {{class_pairs}} pairs, and at tables of four {{class_evening}} pairs meet in one session. For everybody to meet everybody takes $66 \div 18 \approx 3.7$, at least {{class_least}} sessions with mixed seats. A format of six has room for that.
#
# </details>
#
# ### Prediction 5. Ten people whom nobody can order about
#
# Sponsors have no boss. They move together only when one steps forward and the next one follows. Say that each of ten people has a threshold: **I go once so many others have gone**. With 0, 1, 2, …, 9, the 0 steps forward, the 1 sees it and follows, and so on until all {{all_join}} have gone. Now **one person** changes: the threshold that was 1 becomes 2.

# %% lang="ko"
crowd = Predict("crowd", "문턱값이 0, 2, 2, 3, 4, 5, 6, 7, 8, 9이면 몇 명이 나설까요?", number=(0, 10, "명"))
crowd

# %% lang="en"
crowd = Predict(
    "crowd",
    "With thresholds 0, 2, 2, 3, 4, 5, 6, 7, 8, 9, how many step forward?",
    number=(0, 10, "people"),
)
crowd

# %%
crowd.reveal(lambda: who_comes([0, 2, 2, 3, 4, 5, 6, 7, 8, 9]))

# %% [markdown] lang="ko"
# <details><summary>결과를 본 다음 펼치세요: 이유가 하는 일</summary>
#
# {{few_join}}명입니다. 0인 사람이 나섰지만 한 명만 보고 움직이는 사람이 이제 없어요. 마음은 거의 그대로인데 결과는 {{all_join}}명과 {{few_join}}명으로 갈립니다([그라노베터 1978](https://doi.org/10.1086/226707)). 밖에서 보면 ‘다들 관심이 없구나’ 하고 잘못 읽기 쉬워요. 그리고 0, 1, 1인 **세 사람**만 있으면 나머지 일곱이 3부터 9까지여도 차례로 모두 움직입니다. 그래서 누구를 먼저 만날지가 중요해요.
#
# 명령할 수 없다면 문턱값을 낮추는 수밖에 없습니다. 우리 조직 사람이 아닌 이들과 일할 때 ‘왜?’부터 묻는 까닭이 여기 있어요. 파타고니아는 2018년에 회사의 목적을 한 문장으로 줄였고([회사의 글](https://eu.patagonia.com/nl/en/ownership/)), 2022년에는 의결권 있는 주식(전체의 2%)을 목적 신탁에, 나머지 98%를 환경 단체에 넘겨 그 문장을 바꾸기 어렵게 만들었습니다([2022년 9월 15일](https://sportstextiles.com/News/162757)). 이유가 정말로 문턱값을 낮추는지는 이 모형이 말해 주지 않습니다. **그것은 여러분이 실험할 일입니다.** 제비를 뽑아 절반에게는 이유를 적은 초대를, 절반에게는 적지 않은 초대를 보내고 몇 명이 나서는지 세어 보세요.
#
# </details>

# %% [markdown] lang="en"
# <details><summary>Unfold once you have seen the result: what a reason does</summary>
#
# It is {{few_join}}. The 0 stepped forward, but nobody is left who follows a single one. What people feel has hardly changed, and the outcome parts: {{all_join}} or {{few_join}} ([Granovetter 1978](https://doi.org/10.1086/226707)). From outside one easily misreads it as “nobody cares”. And with **three people** at 0, 1, 1 the other seven follow in turn, all of them, even at 3 to 9. So it matters whom you meet first.
#
# Where you cannot order, you can only lower thresholds. That is why work with people outside your organisation begins with “why?”. Patagonia cut its purpose down to one sentence in 2018 ([in its own words](https://eu.patagonia.com/nl/en/ownership/)). In 2022 it made that sentence hard to change: the voting stock, 2% of the whole, went to a purpose trust, the other 98% to an environmental organisation ([15 September 2022](https://sportstextiles.com/News/162757)). Whether a reason really lowers thresholds this model does not tell. **That is yours to try.** Draw lots: send half an invitation with the reason, half one without, and count who comes.
#
# </details>

# %% [markdown] lang="ko" part="business"
# ## 이제 여러분의 조직 (7분)
#
# 3강에서 그린 `my-network`를 불러옵니다. 여러분의 조직 **안에서** 고객을 만나는 사람과 물건이나 서비스를 만드는 사람을 노드로 더하고, 실제로 이야기가 오가는 사이만 링크로 그으세요. 그린 적이 없으면 다섯 사람과 고객 둘이면 충분합니다.

# %% [markdown] lang="en" part="business"
# ## Now your own organisation (7 minutes)
#
# Here comes `my-network` from lesson 3. Add, as nodes, the people **within** your organisation who meet customers and those who make the product or service, and link only those who really talk with each other. If you have no drawing, five people and two customers will do.

# %% lang="ko"
mine = Sketch("my-network", carry="03-draw-the-mvn", title="내 조직의 네트워크")
mine

# %% lang="en"
mine = Sketch("my-network", carry="03-draw-the-mvn", title="The network of my organisation")
mine

# %% [markdown] lang="ko"
# 다 그렸으면 아래 셀을 실행하세요. 빠지면 누군가 끊기는 노드(절단점)와, 그때 가장 큰 조각에서 끊기는 노드의 수 `cut_off`가 나옵니다. 그림을 그렸는데 표에 줄이 없으면, 누가 빠져도 이어져 있다는 뜻이에요.
#
# 표의 맨 위 사람을 두고(표가 비었으면 링크가 가장 많은 사람) 종이에 다음 가운데 **셋**을 씁니다.
#
# 1. 이 사람이 쉬는 날에도 길이 있으려면 **누구와 누구**를 이을까요? 무엇으로(미디엄) 이을까요?
# 2. 고객의 물음에 답할 사람을 한 명 더 고른다면 누구인가요? 어떤 물음을 맡기나요?
# 3. 지금 여러분을 꼭 거쳐야 하는 일 가운데 **거치지 않아도 되게 할 것**은 무엇인가요?
# 4. 이 사람의 직무 기술서에서 한 줄을 지우고 한 줄을 새로 쓰세요.
# 5. 여러분이 명령할 수 없는 사람들에게 보일 **이유 한 문장**을 쓰세요.

# %% [markdown] lang="en"
# When it is drawn, run the next cell. It lists the nodes whose absence cuts somebody off (articulation points) and, as `cut_off`, how many nodes are then severed from the largest piece. If you have drawn something and the table has no rows, it holds together whoever is away.
#
# Take the one at the top (if there is none, whoever has most links), and write **three** of these on paper.
#
# 1. Whom would you link **with whom**, so that there is a way on the day this person is off? By which medium?
# 2. If one more person is to answer customers, who? And which questions would you give them?
# 3. Of what now has to pass through you, what **need not any longer**?
# 4. In this person's job description, strike out a line and write a new one.
# 5. Write **one sentence of why** for people whom you cannot order about.

# %%
gates(mine.network)

# %% [markdown] lang="ko" part="slogan"
# ## 구호 토론: ‘위계는 죽었다, 통제에서 신뢰로’ (7분)
#
# 네 가지 이동을 끝까지 밀고 가면 이 구호가 됩니다. 다섯 모둠이 아래 자료를 한 줄씩 맡으세요. 모둠마다 1분 안에 그 줄이 구호를 **밀어 주는지 밀어내는지**, 그 자료가 **무엇을 보지 못했는지** 말합니다. 다 듣고 나서 각자 찬성 손가락을 0개에서 5개까지 폅니다.
#
# | 자료 | 본 것 | 어느 쪽 | 조심할 점 |
# | --- | --- | --- | --- |
# | [뷔르트조르흐 2015](https://commonwealthfund.org/publications/case-study/2015/may/home-care-self-governing-nursing-teams-netherlands-buurtzorg-model) | 2007년 한 팀에서 2015년 간호사 {{nurses}}명, {{nurse_teams}}팀으로. 스스로 운영하는 팀이 더 낮은 비용으로 좋은 평가를 받은 것으로 보인다 | 찬성 | 집을 찾아가는 간호처럼 작은 팀으로 나뉘는 일 |
# | [Greer 외 2018](https://doi.org/10.1037/apl0000291) | 연구 {{studies}}편, {{studied}}개 팀을 모으면 위계는 팀의 성과와 약하게 반대로 간다(상관 −0.08) | 찬성 | 아주 작은 차이. 회사가 아니라 팀. 뒤에 정오표가 나옴 |
# | [Lee 2022](https://doi.org/10.1002/smj.3333) | 게임 스타트업에서 수평적일수록 새로운 것은 잘 나오지만 흐지부지되고 돈을 못 번다 | 반대 | 한 업종 |
# | 자포스 [2016](https://www.businessinsider.com/zappos-ceo-tony-hsieh-on-holacracy-transition-2016-1) | 홀라크라시를 밀어붙인 뒤 {{left}}명이 보상을 받고 떠났다 | 반대 | 보상이 컸다. 대표는 절반쯤은 상관없다고 함 |
# | 자포스 [2020](https://qz.com/work/1776841/zappos-has-quietly-backed-away-from-holacracy/) | 관리자를 다시 두었다. 서클이라는 틀은 남겼다 | 둘 다 | 기자 한 사람의 취재 |
#
# **이 교재의 판단.** 위계가 죽었다는 증거는 없습니다. 간호처럼 일이 작은 팀으로 나뉘는 한 곳은 관리자 없이 잘 자랐고, 신발을 파는 한 곳에는 관리자가 돌아왔어요. 그리고 오늘의 모형에서는 새 링크를 만들지 않고 관리자만 없애면 네트워크가 아니라 **별**이 됩니다. 그래서 이렇게 고쳐 말하겠습니다. **나무는 두고, 문을 여러 개 낸다.** 한 회사가 조직도를 바꾸기 전과 뒤에 누가 누구와 이야기하는지를 재고, 비슷한 다른 회사와 견준 자료가 여럿 나와 관리자 없는 쪽이 꾸준히 낫다면, 이 판단을 구호 쪽으로 옮기겠습니다.

# %% [markdown] lang="en" part="slogan"
# ## A slogan debated: “Hierarchy is dead: from control to trust” (7 minutes)
#
# Push the four shifts to their end, and this is the slogan. Five groups take one row each. In one minute a group says whether its row **pushes the slogan or pushes against it**, and **what that source could not see**. When all have spoken, everybody shows between 0 and 5 fingers in favour.
#
# | Source | What was seen | Which side | Be careful |
# | --- | --- | --- | --- |
# | [Buurtzorg 2015](https://commonwealthfund.org/publications/case-study/2015/may/home-care-self-governing-nursing-teams-netherlands-buurtzorg-model) | from one team in 2007 to {{nurses}} nurses in {{nurse_teams}} teams by 2015; teams that run themselves are rated highly and seem to cost less | for | work that falls into small teams, such as nursing at home |
# | [Greer et al. 2018](https://doi.org/10.1037/apl0000291) | over {{studies}} studies and {{studied}} teams, hierarchy goes weakly against a team's performance (correlation −0.08) | for | a very small difference; teams, not companies; a correction followed |
# | [Lee 2022](https://doi.org/10.1002/smj.3333) | among game start-ups, the flat ones bring out more that is new, but drift and earn less | against | one industry |
# | Zappos [2016](https://www.businessinsider.com/zappos-ceo-tony-hsieh-on-holacracy-transition-2016-1) | after holacracy was pushed through, {{left}} people took the pay and left | against | the pay was large; the head says that for about half it was not the reason |
# | Zappos [2020](https://qz.com/work/1776841/zappos-has-quietly-backed-away-from-holacracy/) | managers were brought back; the circles stayed | both | one reporter's account |
#
# **Our judgement.** There is no evidence that hierarchy is dead. One organisation whose work falls into small teams grew well without managers; one that sells shoes took them back. And in today's model, to do away with managers without making new links gives a **star**, not a network. So we would rather say: **keep the tree, and open many gates.** Should several companies measure who talks with whom before and after they change their chart, against others alike, and do steadily better without managers, we will move towards the slogan.

# %% [markdown] lang="ko" part="exit"
# ## 나가는 질문 (4분)
#
# 여러분의 조직에서 **내일 쉬면 가장 많은 것이 끊기는 사람**은 누구인가요? 이번 주에 놓을 지름길 하나는 누구와 누구 사이이고, 그것이 생겼는지는 어떻게 셀 건가요? 세 문장으로 적어 내고 나갑니다.

# %% [markdown] lang="en" part="exit"
# ## A question on the way out (4 minutes)
#
# In your organisation, **whose day off tomorrow would cut off most**? Between whom will you lay one shortcut this week, and how will you count whether it is there? Hand in three sentences, then you may go.

# %% [markdown] lang="ko" part="reading"
# ## 더 읽기
#
# - Christoph Schmaltz, [From traditional business to social business](https://www.headshift.com/our-blog/2011/07/28/from-traditional-business-to-social-business/)(2011). 네 가지 이동의 원문이고, [한국어로 소개한 글](https://health20.kr/2334)에 자포스 이야기가 더해져 있습니다.
# - 월드비전, [후원자는 누구인가?](https://organicmedialab.com/tag/worldvision/)(2017). 답을 찾기 전에 공개한 여정입니다.
# - Duncan Watts, Steven Strogatz, [Collective dynamics of ‘small-world’ networks](https://www.nature.com/articles/30918)(1998). 지름길 몇 개의 힘.
# - Linton Freeman, [Centrality in social networks](https://doi.org/10.1016/0378-8733%2878%2990021-7)(1979). 집중도를 정의한 글입니다.
# - David Krackhardt, Jeffrey Hanson, [Informal Networks: The Company Behind the Chart](https://hbr.org/1993/07/informal-networks-the-company-behind-the-chart)(1993). 조직도 뒤의 승아를 찾는 법.
# - Mark Granovetter, [Threshold Models of Collective Behavior](https://doi.org/10.1086/226707)(1978). 열 사람의 문턱값이 나온 글입니다.
# - Aimee Groth, [Zappos has quietly backed away from holacracy](https://qz.com/work/1776841/zappos-has-quietly-backed-away-from-holacracy/)(2020). 둘째 장면의 뒷이야기.
#
# 아마존이 자포스에 얼마를 치렀는지는 출처마다 달라서 값이 {{prices}}개 있습니다. 왜 다른지 [표와 설명서](../../datasets/company-facts/README.md)에서 찾아보세요.

# %% [markdown] lang="en" part="reading"
# ## What to read
#
# - Christoph Schmaltz, [From traditional business to social business](https://www.headshift.com/our-blog/2011/07/28/from-traditional-business-to-social-business/) (2011). The four shifts; a [text in Korean](https://health20.kr/2334) introduces it and adds the story from Zappos.
# - World Vision Korea, [Who is a sponsor?](https://organicmedialab.com/tag/worldvision/) (2017, in Korean). A journey made public before its end.
# - Duncan Watts, Steven Strogatz, [Collective dynamics of ‘small-world’ networks](https://www.nature.com/articles/30918) (1998). What a few shortcuts do.
# - Linton Freeman, [Centrality in social networks](https://doi.org/10.1016/0378-8733%2878%2990021-7) (1979). Where centralisation is defined.
# - David Krackhardt, Jeffrey Hanson, [Informal Networks: The Company Behind the Chart](https://hbr.org/1993/07/informal-networks-the-company-behind-the-chart) (1993). How to find the Seunga behind a chart.
# - Mark Granovetter, [Threshold Models of Collective Behavior](https://doi.org/10.1086/226707) (1978). Where the ten thresholds come from.
# - Aimee Groth, [Zappos has quietly backed away from holacracy](https://qz.com/work/1776841/zappos-has-quietly-backed-away-from-holacracy/) (2020). What followed scene two.
#
# How much Amazon paid for Zappos depends on the source: there are {{prices}} values. Find out why in the [table and its description](../../datasets/company-facts/README.md).
