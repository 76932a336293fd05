namespace Idp.Scaffolder.Tool.Commands.Run;

/// <summary>What <c>run</c> answers with besides the codes of all commands.</summary>
internal static class RunExitCode
{
    /// <summary>A person has to decide before the run goes on.</summary>
    public const int Undecided = 3;

    public static readonly string[] Help =
    [
        "0    the run completed",
        "1    a step failed, or the values are refused",
        "2    it could not be run: a file is missing or cannot be used, the journal is another's, the command line is wrong",
        "3    a person has to decide whether a step took effect (--decide); the run can then be resumed",
        "130  it was cancelled by Ctrl-C, for good",
        "143  the process was told to stop (SIGTERM); the same command resumes the run",
    ];
}
