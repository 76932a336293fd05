using System.Collections.Immutable;
using Idp.CommandLine;
using Idp.Diagnostics;
using Idp.Scaffolder.Tool.Reading;

namespace Idp.Scaffolder.Tool.Reports;

/// <summary>What a run tells of its template: expressions that failed and were passed on, and the like.</summary>
internal static class RunDiagnostics
{
    /// <param name="diagnostics">What it tells.</param>
    /// <param name="file">The template's file; null when the run was told by its journal.</param>
    /// <param name="console">Where to say it.</param>
    public static void Say(ImmutableArray<Diagnostic> diagnostics, TemplateFile? file, ToolConsole console)
    {
        var places = file is null ? null : new ShownPlaces(file);
        new ConsoleRenderer(new ConsoleRendererOptions { Color = false }).Render(
            [.. diagnostics.Select(diagnostic => places?.Of(diagnostic) ?? diagnostic)], console.Error);
    }
}
