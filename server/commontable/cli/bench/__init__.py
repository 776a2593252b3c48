"""How fast this server is, beside a bare fan-out of the same bytes in the same run.

The workload is a table round: many tables of six phones, each table always having one action in
flight, every action pushed to all six. Figures only mean something as ratios of one run.
"""
