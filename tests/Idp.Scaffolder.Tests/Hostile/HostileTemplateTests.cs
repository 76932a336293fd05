using Idp.Content;
using Idp.Diagnostics;
using Idp.Scaffolder.BuiltIn;
using Idp.Scaffolder.Runs;
using Idp.Scaffolder.Templates;

namespace Idp.Scaffolder.Tests.Hostile;

/// <summary>
/// Templates and skeletons that mean harm, each in a folder of <c>Fixtures/Hostile</c> or made here where a file cannot hold it. Steps named
/// <c>bad-…</c> must fail with a clear error, steps named <c>fine-…</c> must end well; nothing outside is read or changed, and memory stays bounded
/// with every option at its default. No time is measured: what never ended would hang the test.
/// </summary>
[Collection(nameof(HostileTemplateTests))]
[CollectionDefinition(nameof(HostileTemplateTests), DisableParallelization = true)]
public sealed partial class HostileTemplateTests
{
    // What one template may allocate in all, garbage included, and what may be left of it.
    private const long MaxAllocatedBytes = 1L << 30;
    private const long MaxKeptBytes = 256L << 20;

    // What a step's error must say, by the fixture and the step.
    private static readonly Dictionary<string, string> Answers = new(StringComparer.Ordinal)
    {
        ["paths-of-actions"] = "outside|not allowed|leads out|not exist",
        ["addresses"] = "outside|not allowed|does not exist",
        ["names"] = "outside|longer|deep|folders|characters|bytes|NUL|control",
        ["loops"] = "MaxSteps|MaxDepth|MaxItems|MaxEachItems|RenderTimeout|maximum|at most|include|greater than",
        ["sizes"] = "MaxStringLength|MaxOutputLength|MaxScratchBytes|MaxItems|MaxTextLength|MaxSteps",
        ["patterns"] = "PatternTimeout|too long|longer",
        ["prototypes"] = "call|function|undefined|reserved",
    };

    public static TheoryData<string> Fixtures => [.. Directory.EnumerateDirectories(HostileRun.Fixtures).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public async Task A_hostile_template_is_contained(string fixture)
    {
        using var run = new HostileRun { Options = new BuiltInActionOptions { AllowIncludes = fixture == "loops" } }.Take(fixture);

        var ran = await BoundedAsync(run.RunAsync);

        Assert.True(ran.Result.Status == RunStatus.Completed, ran.Log);
        Assert.All(ran.Result.Steps, step =>
        {
            if (!step.Id.StartsWith("bad-", StringComparison.Ordinal))
            {
                Assert.Equal(StepStatus.Completed, step.Status);
                return;
            }

            Assert.True(step.Error is not null, $"{step.Id} did not fail");
            Assert.Matches($"(?i){Answers[fixture]}", $"{step.Id} {step.Error.Name}: {step.Error.Message}");
            Assert.DoesNotMatch("   at |System\\.|Exception", step.Error.Message);
            Assert.InRange(step.Error.Message.Length, 10, 2_000);
        });
    }

    [Fact]
    public async Task Values_of_steps_that_grow_or_search_for_ever_are_told_and_passed_on_as_they_stand()
    {
        foreach (var (fixture, limit) in new[] { ("sizes", "MaxStringLength"), ("patterns", "PatternTimeout") })
        {
            using var run = new HostileRun().Take(fixture);

            var ran = await run.RunAsync();

            Assert.Contains(ran.Result.Diagnostics, fault => fault.Id == "IDP2003" && fault.Message.Contains(limit, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task No_member_of_the_runtime_is_reached_by_a_name()
    {
        using var run = new HostileRun().Take("prototypes");

        var ran = await run.RunAsync();

        Assert.Contains("polluted=.", ran.Log, StringComparison.Ordinal);
        Assert.DoesNotMatch("JsonObject|System\\.|Newtonsoft|native code", ran.Log);
        Assert.Equal(3, ran.Result.Steps.Count(step => step.Id.StartsWith("bad-", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_message_without_end_is_cut()
    {
        using var run = new HostileRun().Steps("- { id: fine, action: 'debug:log', input: { message: '${{ \"x\".repeat(10000000) }}' } }");

        var ran = await BoundedAsync(run.RunAsync);

        Assert.All(ran.Events, one => Assert.InRange(one.Body.Message.Length, 0, 65_536));
    }

    public static TheoryData<string, string> Descriptors() => new()
    {
        { "aliases", "a: &a [x, x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(0, 12).Select(i => $"{(char)('b' + i)}: &{(char)('b' + i)} [{string.Join(", ", Enumerable.Repeat($"*{(char)('a' + i)}", 10))}]\n")) },
        { "nesting", "a: " + new string('[', 100_000) },
        { "blocks", "a:\n" + string.Concat(Enumerable.Range(1, 2_000).Select(i => new string(' ', i) + "a:\n")) },
        { "documents", string.Concat(Enumerable.Repeat("---\na: 1\n", 200_000)) },
        { "tags", "a: !!python/object/apply:os.system ['touch outside.txt']\n" },
        { "nulls", "a: \0\0\0\n" },
        { "includes", Head + "  type: $text: ../../outside.txt\n  steps: []\n" },
        { "a pattern", Head + "  type: service\n  steps: []\n  parameters: [{ properties: { name: { type: string, pattern: '^(a+)+$' } } }]\n" },
    };

    private const string Head = "apiVersion: scaffolder.backstage.io/v1beta3\nkind: Template\nmetadata: { name: x }\nspec:\n";

    [Theory]
    [MemberData(nameof(Descriptors), DisableDiscoveryEnumeration = true)]
    public async Task A_hostile_descriptor_is_diagnosed(string what, string yaml)
    {
        using var run = new HostileRun().Write("template.yaml", yaml);

        var read = await BoundedAsync(() => new TemplateReader().ReadAsync(new FileContentReader(run.Template), "template.yaml", TestContext.Current.CancellationToken).AsTask());

        if (what == "a pattern")
        {
            var values = TemplateParameters.Validate(read.Template!, new() { ["name"] = new string('a', 60) + "!" });
            Assert.False(values.IsValid);
        }
        else
        {
            Assert.NotEmpty(read.Diagnostics);
            Assert.Contains(read.Diagnostics, fault => fault.Severity == DiagnosticSeverity.Error);
        }

        run.AssertOutsideIsUntouched();
    }

    private static async Task<T> BoundedAsync<T>(Func<Task<T>> work)
    {
        long kept = GC.GetTotalMemory(forceFullCollection: true);
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        var result = await work();
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - allocated, 0, MaxAllocatedBytes);
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - kept, long.MinValue, MaxKeptBytes);
        return result;
    }
}
