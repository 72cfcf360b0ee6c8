# ---
# jupyter:
#   ruff: noqa
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
# ---

# %% [markdown] lang="ko"
# # 위젯 갤러리
#
# 이 교재의 위젯을 한 자리에 모았습니다. 위에서부터 실행하면서 만져 보세요. 여기서 그리고 예측한 것은 이 폴더에 저장됩니다.

# %% [markdown] lang="en"
# # Gallery of widgets
#
# Every widget of the kit in one place. Run the cells from the top and try each. What you draw and predict here is kept in this folder.

# %% lang="ko"
from course import use

use("ko")

# %% lang="en"
from course import use

use("en")

# %% lang="ko"
from course import HandIn, Predict, Sketch
from course.network import Link, Network, Node

shop = Network(
    [
        Node("regular", "단골손님", roles=["mediator", "buyer"], x=120, y=130),
        Node("shop", "동네 책방", kind="organisation", roles=["producer"], x=430, y=110),
        Node("friend", "친구", roles=["buyer"], x=270, y=360),
    ],
    [
        Link("gift", "regular", "friend", action="선물한다", medium="쪽지를 쓴 책", rate=1.6, delay=7),
        Link("visit", "friend", "shop", action="찾아간다", medium="책 속의 책갈피", rate=0.7, delay=14),
        Link("letter", "shop", "regular", action="추천한다", medium="주인의 편지", rate=1.1, delay=2),
    ],
    title="동네 책방의 1인상점",
    initiator="regular",
)

# %% lang="en"
from course import HandIn, Predict, Sketch
from course.network import Link, Network, Node

shop = Network(
    [
        Node("regular", "A regular", roles=["mediator", "buyer"], x=120, y=130),
        Node("shop", "The bookshop", kind="organisation", roles=["producer"], x=430, y=110),
        Node("friend", "A friend", roles=["buyer"], x=270, y=360),
    ],
    [
        Link("gift", "regular", "friend", action="gifts", medium="a book with a note", rate=1.6, delay=7),
        Link("visit", "friend", "shop", action="visits", medium="the bookmark in it", rate=0.7, delay=14),
        Link(
            "letter", "shop", "regular", action="recommends", medium="the owner's letter", rate=1.1, delay=2
        ),
    ],
    title="The bookshop of one",
    initiator="regular",
)

# %% [markdown] lang="ko"
# ## 그리기
#
# 빈 종이입니다. 두 번 누르면 노드가 생깁니다.

# %% [markdown] lang="en"
# ## Drawing
#
# An empty paper. Double-click to draw a node.

# %%
Sketch("empty-paper")

# %% [markdown] lang="ko"
# ## 살아 있는 그림
#
# 그림 아래의 탭을 열어 움직여 보고, 1,000번 돌려 보세요. 링크의 비율을 바꾸면 무엇이 달라지나요?

# %% [markdown] lang="en"
# ## A drawing that lives
#
# Open the tabs below the drawing, play it, and run it 1,000 times. What changes when you change a link's rate?

# %%
Sketch("bookshop", start=shop)

# %% [markdown] lang="ko"
# ## 먼저 예측하기
#
# 고르기, 수, 곡선의 세 가지입니다. 한번 정하면 바꿀 수 없습니다.

# %% [markdown] lang="en"
# ## Predicting first
#
# A choice, a number and a curve. Once given, a prediction stays.

# %% lang="ko"
Predict("choice", "이 네트워크는 어떻게 될까요?", choices=["멎는다", "그대로 간다", "자란다"])

# %% lang="en"
Predict("choice", "What will become of this network?", choices=["It dies", "It goes on", "It grows"])

# %% lang="ko"
Predict("number", "역사 100개 가운데 몇 개가 멎을까요?", number=(0, 100, "개"))

# %% lang="en"
Predict("number", "Of 100 histories, how many will die out?", number=(0, 100, "histories"))

# %% lang="ko"
Predict("curve", "30일 동안 몇 명이 알게 될까요?", curve=("날", "들은 사람", 30, 500))

# %% lang="en"
Predict("curve", "How many will hear of it in 30 days?", curve=("day", "who heard of it", 30, 500))

# %% [markdown] lang="ko"
# ## 누구에게 먼저 알릴까
#
# 200명이 사는 마을에서 다섯 명을 골라 이야기를 퍼뜨립니다. 고른 뒤에 친구가 많은 다섯 명, 공동체마다 한 명씩과 견주어 보세요.

# %% [markdown] lang="en"
# ## Whom to tell first
#
# Choose five of two hundred people and let word spread from them. Then compare with the five who have most friends, and with one from each community.

# %%
from course import CascadeStage

stage = CascadeStage("two-hundred", seeds=5, chance=0.25)
stage

# %% [markdown] lang="ko"
# ## 여정과 성장, 실험
#
# 같은 네트워크를 네 칸의 여정으로 보고, 자라는 모습을 이백 번 돌려 보고, 기준을 잠근 실험으로 옮깁니다.

# %% [markdown] lang="en"
# ## Journeys, growth, experiments
#
# The same network as a journey in four lanes, as two hundred runs of growth, and as an experiment with a locked threshold.

# %% lang="ko"
from course import ExperimentCard, GrowthLab, JourneyBoard, StoreReplay, load

JourneyBoard("streaming", start=load("journeys", "streaming", "ko"))

# %% lang="en"
from course import ExperimentCard, GrowthLab, JourneyBoard, StoreReplay, load

JourneyBoard("streaming", start=load("journeys", "streaming", "en"))

# %%
GrowthLab("growth", k=1.5, cycle=14)

# %%
ExperimentCard("experiment")

# %%
StoreReplay(load("store-log", "log"), load("store-log", "people"))

# %% [markdown] lang="ko"
# ## 사례의 보드
#
# 8강부터 14강까지의 보드입니다. 모두 한 화면을 나눠 쓰고, 저마다 다른 계산을 합니다.

# %% [markdown] lang="en"
# ## The boards of the cases
#
# The boards of lessons 8 to 14. All share one page, and each finds something else.

# %%
from IPython.display import display

from course.widgets.boards import BOARDS

for board in BOARDS:
    display(board())

# %% [markdown] lang="ko"
# ## 제출하기

# %% [markdown] lang="en"
# ## Handing in

# %%
HandIn("gallery")
