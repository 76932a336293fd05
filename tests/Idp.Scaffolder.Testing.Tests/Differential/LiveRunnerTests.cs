using Idp.Scaffolder.Testing.Tests.Golden;
using Idp.Testing;

namespace Idp.Scaffolder.Testing.Tests.Differential;

/// <summary>
/// ACME's templates against Backstage's own runner as it runs now. Needs Node, and in <c>SCAFFOLDER_ORACLE</c> the folder of an
/// <c>oracle.js</c> with its packages (in <c>ROADIE_UTILS</c>, or among them, <c>@roadiehq/scaffolder-backend-module-utils</c>).
/// </summary>
public sealed class LiveRunnerTests
{
    public static TheoryData<string> Templates => [.. AcmeTemplates.Names];

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task The_original_makes_the_same_now(string template)
    {
        string? oracle = Environment.GetEnvironmentVariable("SCAFFOLDER_ORACLE");
        Assert.SkipUnless(oracle is not null && File.Exists(Path.Join(oracle, "oracle.js")), "Needs SCAFFOLDER_ORACLE: a folder with oracle.js and node_modules.");
        string roadie = Environment.GetEnvironmentVariable("ROADIE_UTILS") ?? Path.Join(oracle, "node_modules", "@roadiehq", "scaffolder-backend-module-utils");

        using var scratch = new ScratchFolder();
        Copy(AcmeTemplates.PathTo(template), scratch[template]);
        var test = new TemplateTest(scratch[template], new TemplateTestOptions { IsApproving = false });
        foreach (string name in test.CaseNames)
        {
            Directory.Delete(Path.Join(test.Folder, "tests", name, "expected"), recursive: true);
        }

        var recorded = await ExternalProcess.RunAsync(
            "node", [RepositoryRoot.PathTo("eng", "record-acme-templates.mjs"), oracle!, roadie, scratch.Path, template],
            environment: new Dictionary<string, string> { ["NODE_PATH"] = Path.Join(oracle, "node_modules") });
        Assert.True(recorded.ExitCode == 0, recorded.Output + recorded.Error);
        foreach (string name in test.CaseNames)
        {
            var result = await test.RunAsync(name, TestContext.Current.CancellationToken);
            Assert.True(result.IsSuccess, result.ToString());
        }
    }

    private static void Copy(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None }))
        {
            string target = Path.Join(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
