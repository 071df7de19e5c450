"""Words that say that something rose or fell."""

RISE = {
    "en": """
grow, grows, grew, grown, growing, growth, rise, rises, rose, risen, rising, increase, increases, increased,
increasing, expand, expands, expanded, expanding, expansion, climb, climbs, climbed, climbing, go up, goes up, went
up, going up, up, gain, gains, gained, gaining, jump, jumps, jumped, jumping, surge, surges, surged, surging, soar,
soars, soared, soaring, accelerated, picked up, advance, advanced, advancing, put on, plus, edge up, edged up, inched
up, crept up, ticked up, shot up, add, adds, added, leap, leaps, leapt, swell, swelled, ballooned, rocketed,
skyrocketed, rebound, rebounds, rebounded, rebounding, bounced back, recovered, recovering, go, went, strengthen
""",
    "vi": """
tăng, tăng trưởng, tăng thêm, tăng lên, lớn lên, nhích lên, nhích thêm, nhích, đi lên, thêm được, lớn thêm, tăng bình
quân, mở rộng thêm, cao hơn, nới rộng, vọt lên, bứt lên
""",
}
FALL = {
    "en": """
fall, falls, fell, fallen, falling, drop, drops, dropped, dropping, decrease, decreases, decreased, decreasing,
decline, declines, declined, shrink, shrinks, shrank, shrunk, shrinking, contract, contracts, contracted, contracting,
contraction, down, reduce, reduces, reduced, reducing, reduction, cut, cuts, cutting, to lower, lowers, lowered,
lowering, slid, sliding, slip, slipped, slipping, slumped, slumping, went down, off, lose, lost, loses, losing, loss,
minus, recede, recedes, receded, trimmed, trim, below that, dipped, dip, dips, dipping, sank, plunge, plunges,
plunged, plunging, plummet, plummeted, plummeting, tumble, tumbles, tumbled, tumbling, slump, slumps, nosedived,
dwindled, crept down, ticked down, negative
""",
    "vi": """
giảm, hụt, sụt, tụt, kéo giảm, giảm còn, đi xuống, bớt, bớt đi, co lại, co hẹp, thu hẹp, âm, sụt giảm, giảm sâu,
xuống, thụt lùi, lùi, đi lùi
""",
}
NO_TURN = {
    "en": "make up, makes up, made up, making up, set up, sets up, taken up, takes up, took up, up to, paid off",
    "vi": "tăng tốc, gia tăng, giảm nghèo, giảm tải, xuống cấp",
}
"""Words that hold one of a rise or a fall and tell none."""
