"""Exercise 10: what a sale costs and what an added one, how unequally it is shared, K by round, referred or caused."""

from course.checks.lesson10.costs import Contest, Halves, added_sale, contest, halves, sale
from course.checks.lesson10.rounds import Reward, Rounds, k_of_round, k_with_reward, meaning, reward, rounds
from course.checks.lesson10.shares import Board, all_customers, board, referrers

__all__ = [
    "Board",
    "Contest",
    "Halves",
    "Reward",
    "Rounds",
    "added_sale",
    "all_customers",
    "board",
    "contest",
    "halves",
    "k_of_round",
    "k_with_reward",
    "meaning",
    "referrers",
    "reward",
    "rounds",
    "sale",
]
