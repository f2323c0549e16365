"""What is there in a region and what is not: counted per area, and what stands out, in sentences.

Nobody's answer is never counted as a no: each figure says how many places fit, how many do not, and of how many
nobody has said. A place with a secret address is in no area.
"""
