# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
# ---

# %% [markdown] lang="ko"
# # 여기서 시작하세요
#
# 네트워크가 제품이라면, 먼저 그려 봐야 합니다. 이 노트북 모음으로 여러분은 고객과 고객이 이어지는 모습을 손으로 그리고, 그 네트워크가 **살아 있는지** 그 자리에서 확인합니다. 코드는 쓰지 않아도 돼요. 셀을 실행하고, 예측하고, 그리면 됩니다. 여기서 그린 여러분의 네트워크는 열네 번의 수업을 지나며 자라고, 마지막에는 실제 실험이 됩니다.
#
# **셀을 실행하는 법.** 아래의 회색 셀을 누르고 **Shift+Enter**를 칩니다.

# %% [markdown] lang="en"
# # Start here
#
# If the network is the product, draw it first. With these notebooks you draw by hand how customers connect with customers, and find out on the spot whether that network is **alive**. You write no code: you run cells, predict, and draw. The network you draw of your own business grows through fourteen lessons and ends in a real experiment.
#
# **How to run a cell.** Click the grey cell below and press **Shift+Enter**.

# %% lang="ko"
from course import Portfolio, Sketch, use

use("ko")

# %% lang="en"
from course import Portfolio, Sketch, use

use("en")

# %% [markdown] lang="ko"
# ## 3분 만에 첫 네트워크 살리기
#
# 여러분이 빵 두 봉지를 친구에게 선물하고, 열에 여섯은 빵집에 찾아옵니다. 그런데 거기서 끝이에요. 다음 셀을 실행하고 **링크 하나를 그어 고리를 이어 보세요.**
#
# 1. **동네 빵집**을 누르고, 노드 가장자리에 나타난 손잡이를 **나**까지 끕니다.
# 2. 행동에 ‘챙겨 준다’, 미디엄에 ‘단골 도장 카드’, 비율에 `1`을 적고 `Enter`를 칩니다.
# 3. 그림 아래의 다섯 테스트를 보세요. 모두 켜졌다면 **살아 있는 네트워크**입니다. 여러분이 한 번 움직이면 돌고 돌아 {{k}}번이 되어 돌아와요.
#
# 키보드로 하려면 그림을 누르고 `Tab`으로 **동네 빵집**까지 간 다음, `L`, 화살표 키, `Enter` 순서로 누릅니다.

# %% [markdown] lang="en"
# ## Bring your first network to life in three minutes
#
# You give a friend two bags of rolls, and six such bags in ten bring a friend to the bakery. And there it ends. Run the next cell and **draw the one link that closes the loop.**
#
# 1. Click **The bakery**, and drag the handle that appears at its edge onto **Me**.
# 2. Type “looks after” as the action, “a stamp card” as the medium, `1` as the rate, and press `Enter`.
# 3. Look at the five tests below the drawing. If all of them are lit, this is a **living network**: each time you act, {{k}} times come back to you round the loop.
#
# With the keyboard: click the drawing, go to **The bakery** with `Tab`, then press `L`, an arrow key, and `Enter`.

# %% lang="ko"
Sketch("first-loop", start="first-loop.ko.start.json", title="빵집의 고리")

# %% lang="en"
Sketch("first-loop", start="first-loop.en.start.json", title="The bakery's loop")

# %% [markdown] lang="ko"
# 이제 링크 하나를 지워 보세요. 어느 것을 지워도 테스트 하나가 꺼집니다. 하나도 뺄 것이 없는 가장 작은 네트워크, 이것을 이 수업에서는 **MVN**(최소 생존 네트워크)이라고 부릅니다. `Ctrl+Z`를 누르면 되살아나요.

# %% [markdown] lang="en"
# Now delete a link. Whichever you take, a test goes dark. A smallest network, with nothing left to take away, is what this course calls an **MVN** (minimum viable network). `Ctrl+Z` brings the link back.

# %% [markdown] lang="ko"
# ## 준비가 되었나
#
# 위에 그림이 나왔다면 화면은 준비된 것입니다. 나머지는 다음 셀이 말해 줍니다.

# %% [markdown] lang="en"
# ## Is everything ready?
#
# If a drawing came up above, your screen is ready. The next cell tells you about the rest.

# %%
from course.machine import doctor

doctor.report_here()

# %% [markdown] lang="ko"
# ## 수업의 길
#
# 차례로 하는 것이 가장 좋아요. 앞에서 그린 그림을 뒤에서 이어서 쓰거든요. 한 수업은 75분이고 혼자서도 할 수 있습니다.
#
# {{path}}
#
# 낱말이 헷갈리면 [용어집](glossary.ko.md)을 펼쳐 두세요.

# %% [markdown] lang="en"
# ## The path through the lessons
#
# In order is best: what you draw early is carried on later. A lesson takes 75 minutes, in class or on your own.
#
# {{path}}
#
# Keep the [glossary](glossary.en.md) at hand when a word is unclear.

# %% [markdown] lang="ko"
# ## 내가 한 것
#
# 그림과 예측은 고칠 때마다 노트북 옆에 저장됩니다. 다만 **Binder처럼 잠깐 빌려 쓰는 컴퓨터**에서는 한동안 쉬면 모두 사라져요. 그만두기 전에 **내 작업 내려받기**를 누르고, 다음에 올 때 그 zip 파일을 되살리세요. 여기 이미 있는 작업은 덮어쓰지 않습니다.

# %% [markdown] lang="en"
# ## My work so far
#
# Drawings and predictions are saved beside the notebooks at every change. But on **a computer you only borrow, such as Binder**, everything is gone after a while without use. Press **Download my work** before you leave, and restore that zip file when you come back. Work that is already here is never overwritten.

# %%
Portfolio()
