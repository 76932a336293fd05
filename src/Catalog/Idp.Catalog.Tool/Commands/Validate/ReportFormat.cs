namespace Idp.Catalog.Tool.Commands.Validate;

/// <summary>The forms of a report.</summary>
internal enum ReportFormat
{
    /// <summary>For people, with the offending lines.</summary>
    Console,

    /// <summary>Lines that MSBuild and its editors understand.</summary>
    MsBuild,

    /// <summary>One array.</summary>
    Json,

    /// <summary>A line for each document, good or bad.</summary>
    Ndjson,

    /// <summary>SARIF 2.1.0, for code scanning.</summary>
    Sarif,

    /// <summary>Workflow commands that GitHub shows beside the lines of a pull request.</summary>
    GitHub,
}
