"""One module a phase, mirroring `rules.phases`: how that phase looks to the table and to a seat."""

from commontable.views.guess import MyGuess
from commontable.views.stage import Stage
from commontable.views.stages import (
    agree,
    arrive,
    commit,
    compose,
    debrief,
    feedback,
    listen,
    problem,
    reframe,
    roles,
    scenes,
    toolcheck,
)

STAGES: tuple[Stage, ...] = (
    arrive.STAGE,
    toolcheck.STAGE,
    problem.STAGE,
    roles.STAGE,
    listen.STAGE,
    reframe.STAGE,
    compose.STAGE,
    scenes.STAGE,
    feedback.STAGE,
    agree.STAGE,
    commit.STAGE,
    debrief.STAGE,
)

StageView = (
    arrive.ArriveStage
    | toolcheck.ToolStage
    | problem.ProblemStage
    | roles.RolesStage
    | listen.ListenStage
    | reframe.ReframeStage
    | compose.ComposeStage
    | scenes.SceneStage
    | feedback.FeedbackStage
    | agree.AgreeStage
    | commit.CommitStage
    | debrief.DebriefStage
)
MineView = (
    toolcheck.MyReflection
    | problem.MyDot
    | MyGuess
    | reframe.MyPick
    | compose.MyTrades
    | scenes.MyScene
    | feedback.MyFeedback
    | agree.MyBallot
    | commit.MyCommitments
    | debrief.MyTokens
)
