namespace Idp.CommandLine;

/// <summary>What the process answers with; the README promises these.</summary>
internal static class ExitCode
{
    /// <summary>Everything was judged and nothing weighs as much as <c>--fail-on</c>; what was asked for was found.</summary>
    public const int Success = 0;

    /// <summary>Everything was judged and there are findings; or what was asked for is not there.</summary>
    public const int Findings = 1;

    /// <summary>Something could not be judged: a path that is missing or unreadable, nothing to read, wrong options, a defect of the tool.</summary>
    public const int CouldNotRun = 2;

    /// <summary>Ctrl-C: 128 and the number of SIGINT, as shells say it.</summary>
    public const int Interrupted = 130;

    /// <summary>128 and the number of SIGTERM.</summary>
    public const int Terminated = 143;
}
