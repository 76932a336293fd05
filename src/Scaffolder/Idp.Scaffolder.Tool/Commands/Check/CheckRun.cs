using Idp.CommandLine;
using Idp.Diagnostics;
using Idp.Scaffolder.Templates;
using Idp.Scaffolder.Tool.Reading;

namespace Idp.Scaffolder.Tool.Commands.Check;

/// <summary>Reads, judges and reports.</summary>
internal sealed class CheckRun(ToolConsole console)
{
    private readonly DiagnosticBag _findings = new();
    private readonly SortedSet<string> _presumed = new(StringComparer.Ordinal);
    private int _templates;
    private bool _failed;

    public async Task<int> RunAsync(CheckRequest request, CancellationToken cancellationToken)
    {
        using var target = OutputTarget.Open(request.OutputFile, console);
        foreach (var file in request.Paths.SelectMany(Find).DistinctBy(file => Path.Join(file.Folder, file.Name), StringComparer.Ordinal))
        {
            await CheckAsync(file, request, cancellationToken).ConfigureAwait(false);
        }

        var findings = _findings.ToSortedArray();
        bool color = console.OutputTakesColor && !request.NoColor && !target.IsFile;
        DiagnosticReport.Renderer(request.Format, CommandTree.Name, color).Render(findings, target.Writer);
        if (!request.Quiet)
        {
            Summarise(request, target);
        }

        await target.CompleteAsync(cancellationToken).ConfigureAwait(false);
        return _failed ? ExitCode.CouldNotRun
            : findings.Any(finding => finding.Severity >= request.FailOn) ? ExitCode.Findings
            : ExitCode.Success;
    }

    private IReadOnlyList<TemplateFile> Find(string path)
    {
        try
        {
            return TemplateSearch.Find(path);
        }
        catch (ToolFailureException failure)
        {
            // The others are judged all the same.
            console.Say($"{CommandTree.Name}: {failure.Message}");
            _failed = true;
            return [];
        }
    }

    private async Task CheckAsync(TemplateFile file, CheckRequest request, CancellationToken cancellationToken)
    {
        var loaded = await LoadedTemplate.ReadAsync(file, cancellationToken).ConfigureAwait(false);
        _findings.AddRange(loaded.Diagnostics);
        _failed |= loaded.Diagnostics.Any(IsUnread);
        var places = new ShownPlaces(file);
        foreach (var template in loaded.Templates)
        {
            _templates++;
            var checker = new TemplateChecker(new TemplateCheckerOptions { Actions = request.Actions.SignaturesFor(template, presumes: !request.IsStrict) });
            var found = await checker.CheckAsync(template, loaded.Content, file.Name, cancellationToken).ConfigureAwait(false);
            _findings.AddRange(found.Select(places.Of));
            if (!request.IsStrict)
            {
                _presumed.UnionWith(request.Actions.Presumed(template));
            }
        }
    }

    // Who cannot read a file has not judged it.
    private static bool IsUnread(Diagnostic diagnostic) => diagnostic is { Id: "IDP2103", Severity: DiagnosticSeverity.Error };

    // For people the summary is the end of the report; a report for programs stays pure.
    private void Summarise(CheckRequest request, OutputTarget target)
    {
        if (_presumed.Count > 0)
        {
            console.Say($"{CommandTree.Name}: presumed to be the portal's: {string.Join(", ", _presumed)}; --actions FILE tells what it has, --strict presumes nothing");
        }

        string summary = Summary();
        if (request.Format == "console")
        {
            target.Writer.Write($"{summary}\n");
        }

        if (request.Format != "console" || target.IsFile)
        {
            console.Say(summary);
        }
    }

    private string Summary() => string.Join(
        ", ",
        ((DiagnosticSeverity[])[DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Info])
            .Select(severity => CountText.Of(_findings.CountOf(severity), SeverityName.Of(severity)))
            .Prepend(CountText.Of(_templates, "template")));
}
