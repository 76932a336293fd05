using Idp.CommandLine;
using Idp.Scaffolder.Testing;
using Idp.Scaffolder.Tool.Reading;
using Idp.Scaffolder.Tool.Reports;

namespace Idp.Scaffolder.Tool.Commands.Test;

/// <summary>Runs the cases of templates one after the other.</summary>
/// <param name="console">Where to tell.</param>
/// <param name="isQuiet">Whether only what is wrong is told.</param>
/// <param name="names">The cases to run; empty for all.</param>
internal sealed class TestRun(ToolConsole console, bool isQuiet, IReadOnlySet<string> names)
{
    private int _cases;
    private int _wrong;
    private bool _failed;

    public async Task<int> RunAsync(IReadOnlyList<string> paths, bool isApproving, CancellationToken cancellationToken)
    {
        foreach (var file in paths.SelectMany(TemplateSearch.Find).DistinctBy(file => Path.Join(file.Folder, file.Name), StringComparer.Ordinal))
        {
            var test = new TemplateTest(file.Folder, new TemplateTestOptions { TemplateFile = file.Name, IsApproving = isApproving });
            foreach (string name in test.CaseNames.Where(name => names.Count == 0 || names.Contains(name)))
            {
                await RunAsync(test, name, file, cancellationToken).ConfigureAwait(false);
            }
        }

        if (_cases == 0)
        {
            throw new ToolFailureException("there is no case to run: a case is a folder tests/NAME beside the template, with values.json and expected/");
        }

        if (!isQuiet)
        {
            console.Output.Write($"{CountText.Of(_cases, "case")}, {_wrong} wrong\n");
        }

        return _failed ? ExitCode.CouldNotRun : _wrong > 0 ? ExitCode.Findings : ExitCode.Success;
    }

    private async Task RunAsync(TemplateTest test, string name, TemplateFile file, CancellationToken cancellationToken)
    {
        _cases++;
        try
        {
            var result = await test.RunAsync(name, cancellationToken).ConfigureAwait(false);
            _wrong += result.IsSuccess ? 0 : 1;
            if (!result.IsSuccess || !isQuiet)
            {
                DifferenceReport.WriteLines(result.ToString(), console.Output);
            }
        }
        catch (TemplateTestException fault)
        {
            console.Say($"{CommandTree.Name}: {file.ShownFolder}tests/{name}: {fault.Message}");
            _failed = true;
        }
    }
}
