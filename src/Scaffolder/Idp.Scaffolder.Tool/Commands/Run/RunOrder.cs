using System.Collections.Immutable;
using Idp.Scaffolder.Runs;
using Idp.Scaffolder.Templates;
using Idp.Scaffolder.Templates.Language;
using Idp.Scaffolder.Tool.Reading;

namespace Idp.Scaffolder.Tool.Commands.Run;

/// <summary>What one call of <c>run</c> was asked to do.</summary>
internal sealed record RunOrder
{
    public required string Folder { get; init; }

    public required string Workspace { get; init; }

    public required string Journal { get; init; }

    public ImmutableArray<CallDecision> Decisions { get; init; } = [];

    /// <summary>Whether a new run may begin in a folder that is not empty.</summary>
    public bool IsForced { get; init; }

    /// <summary>Whether the workspace of the run that is resumed was moved.</summary>
    public bool IsWorkspaceMoved { get; init; }

    public TemplateMode Mode { get; init; }

    /// <summary>What the files of the options say.</summary>
    public required RunInputs Given { get; init; }

    /// <summary>Whether somebody at a terminal may be asked.</summary>
    public bool MayAsk { get; init; }

    /// <summary>The inputs of a new run, with defaults and answers.</summary>
    public required Func<Template, Task<RunInputs>> Complete { get; init; }
}
