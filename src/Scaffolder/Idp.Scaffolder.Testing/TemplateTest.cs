using System.Collections.Immutable;
using Idp.Scaffolder.Testing.Cases;
using Idp.Scaffolder.Testing.Golden;

namespace Idp.Scaffolder.Testing;

/// <summary>Runs a template with the values of its test cases, and compares what comes out with what is kept beside them. Thread-safe.</summary>
/// <remarks>
/// A case is a folder <c>tests/CASE</c> beside the descriptor: <c>values.json</c>, and where the template needs them <c>secrets.json</c> and
/// <c>user.json</c> (<c>{ref, entity}</c>), go in; <c>expected/</c> and <c>expected.json</c>
/// (<c>{stubbedActions, executable, output}</c>) are what has to come out.
/// </remarks>
public sealed class TemplateTest
{
    private readonly TemplateTestOptions _options;

    /// <summary>A test of the template in a folder. Nothing is read yet.</summary>
    /// <param name="folder">The folder of the descriptor, its skeletons and its cases.</param>
    /// <param name="options">How it is run; null for a dry run with the built-in and the community's actions.</param>
    public TemplateTest(string folder, TemplateTestOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        Folder = Path.GetFullPath(folder);
        _options = options ?? new TemplateTestOptions();
    }

    /// <summary>The template's folder.</summary>
    public string Folder { get; }

    /// <summary>The names of the cases, in ordinal order; empty when there are none.</summary>
    public ImmutableArray<string> CaseNames => Directory.Exists(TestsFolder)
        ? [.. Directory.EnumerateDirectories(TestsFolder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)]
        : [];

    private string TestsFolder => Path.Join(Folder, _options.TestsFolder);

    /// <summary>Runs a case and compares; or, when <see cref="TemplateTestOptions.IsApproving"/>, keeps what a successful run made.</summary>
    /// <returns>The result; a template that cannot be read or fails is a result too.</returns>
    /// <exception cref="TemplateTestException">A file of the case is not there, or is not what it must be.</exception>
    public async Task<TemplateTestResult> RunAsync(string caseName, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(caseName);
        string folder = Path.Join(TestsFolder, caseName);
        var golden = GoldenFolder.Read(folder, cancellationToken);
        var input = ReadInput(caseName) with { StubbedActions = golden.StubbedActions };
        var run = await RunAsync(input, cancellationToken).ConfigureAwait(false);
        string name = $"{Path.GetFileName(Folder)}/{caseName}";
        if (!run.IsSuccess)
        {
            return new TemplateTestResult(name, run, [], IsApproved: false);
        }

        if (_options.IsApproving)
        {
            GoldenFolder.Write(folder, run);
            return new TemplateTestResult(name, run, [], IsApproved: true);
        }

        return new TemplateTestResult(name, run, golden.Compare(run), IsApproved: false);
    }

    /// <summary>What goes into a case.</summary>
    /// <exception cref="TemplateTestException">A file of the case is not there, or is not what it must be.</exception>
    public TemplateTestInput ReadInput(string caseName)
    {
        ArgumentException.ThrowIfNullOrEmpty(caseName);
        return TestInputFiles.Read(Path.Join(TestsFolder, caseName));
    }

    /// <summary>Runs the template with values of your own, to look at what it makes; nothing is compared.</summary>
    public Task<TemplateTestRun> RunAsync(TemplateTestInput input, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        return new TestRunner(Folder, _options).RunAsync(input, cancellationToken);
    }
}
