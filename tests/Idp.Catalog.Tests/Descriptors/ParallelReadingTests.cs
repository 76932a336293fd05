using System.Globalization;
using System.Text;
using Idp.Catalog.Descriptors;
using Idp.Catalog.Validation;
using Idp.Diagnostics;

namespace Idp.Catalog.Tests.Descriptors;

/// <summary>However many files, and parts of a large one, are read at the same time: nothing about the results shows it.</summary>
public sealed class ParallelReadingTests : IDisposable
{
    private static readonly DiagnosticDescriptor Touched = new("X1", "Touched", DiagnosticSeverity.Info, "{0}");
    private readonly string _folder = Directory.CreateTempSubdirectory("idp-parallel-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    public async Task Many_at_once_give_what_one_gives(int parallelism)
    {
        WriteFiles(40);
        await File.WriteAllTextAsync(Path.Combine(_folder, "large.yaml"), Documents(1_500), TestContext.Current.CancellationToken);
        var alone = await ReadAsync(1);
        Assert.Equal(40 * 3 + 1_500, alone.Documents.Count());
        Assert.NotEmpty(alone.AllDiagnostics);
        var together = await ReadAsync(parallelism);
        Assert.Equal(alone.Files.Select(file => file.Name), together.Files.Select(file => file.Name));
        Assert.Equal(Told(alone), Told(together));
        Assert.Equal(alone.Files.Select(file => string.Join(',', file.Inputs)), together.Files.Select(file => string.Join(',', file.Inputs)));
    }

    [Fact]
    public async Task A_large_file_in_memory_keeps_its_order()
    {
        var source = SourceText.FromString("large.yaml", Documents(2_000));
        var file = await new DescriptorReader(new DescriptorReaderOptions { MaxParallelism = 4 }).ReadAsync(source, TestContext.Current.CancellationToken);
        Assert.Equal(Enumerable.Range(0, 2_000), file.Documents.Select(document => document.Index));
        Assert.Equal(Enumerable.Range(0, 2_000).Select(Name), file.Documents.Select(document => document.Ref!.Name));
    }

    [Fact]
    public async Task Files_come_in_their_order_and_are_not_read_far_ahead()
    {
        WriteFiles(60);
        var rule = new CountingRule();
        var reader = new DescriptorReader(new DescriptorReaderOptions { AllYaml = true, MaxParallelism = 3, Rules = [rule] });
        var found = await reader.FindAsync([_folder], TestContext.Current.CancellationToken);
        Assert.Equal(60, found.Count);
        var names = new List<string>();
        await foreach (var file in reader.ReadFilesAsync(found, TestContext.Current.CancellationToken))
        {
            names.Add(Path.GetFileName(file.Name));

            // Each file has three documents; six files for each reader may be under way beside those that were given.
            Assert.InRange(rule.Count, names.Count * 3, (names.Count + 18) * 3);
        }

        Assert.Equal(names.Order(StringComparer.Ordinal), names);
        Assert.Equal(60, names.Count);
    }

    [Fact]
    public async Task A_path_that_leads_nowhere_is_told_before_anything_is_read()
    {
        var found = await new DescriptorReader().FindAsync([Path.Combine(_folder, "none", "*.yaml")], TestContext.Current.CancellationToken);
        Assert.Equal(0, found.Count);
        Assert.Single(found.Diagnostics);
    }

    [Fact]
    public async Task Who_stops_asking_leaves_nothing_running()
    {
        WriteFiles(60);
        var rule = new CountingRule();
        var reader = new DescriptorReader(new DescriptorReaderOptions { AllYaml = true, MaxParallelism = 2, Rules = [rule] });
        var found = await reader.FindAsync([_folder], TestContext.Current.CancellationToken);
        await foreach (var file in reader.ReadFilesAsync(found, TestContext.Current.CancellationToken))
        {
            Assert.NotEmpty(file.Documents);
            break;
        }

        // Of the sixty, six ahead of each thread have been begun at the most, and the one that was given.
        Assert.InRange(rule.Count, 3, ((2 * 6) + 1) * 3);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Cancellation_is_an_exception_in_the_middle_of_the_files(int parallelism)
    {
        WriteFiles(60);
        using var cancelled = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var rule = new CountingRule { At = 20, Do = cancelled.Cancel };
        var reader = new DescriptorReader(new DescriptorReaderOptions { AllYaml = true, MaxParallelism = parallelism, Rules = [rule] });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reader.ReadAsync([_folder], cancellationToken: cancelled.Token));
        Assert.InRange(rule.Count, 20, 20 + (parallelism * 3));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task A_rule_that_throws_ends_the_reading_with_its_exception(int parallelism)
    {
        WriteFiles(20);
        var rule = new CountingRule { At = 20, Do = () => throw new NotSupportedException("mine") };
        var reader = new DescriptorReader(new DescriptorReaderOptions { AllYaml = true, MaxParallelism = parallelism, Rules = [rule] });
        var thrown = await Assert.ThrowsAsync<NotSupportedException>(() => reader.ReadAsync([_folder], cancellationToken: TestContext.Current.CancellationToken));
        Assert.Equal("mine", thrown.Message);
    }

    [Fact]
    public void None_at_once_is_refused()
        => Assert.Throws<ArgumentOutOfRangeException>(() => new DescriptorReader(new DescriptorReaderOptions { MaxParallelism = 0 }));

    private Task<DescriptorReadResult> ReadAsync(int parallelism)
        => new DescriptorReader(new DescriptorReaderOptions { AllYaml = true, MaxParallelism = parallelism, Rules = [new CountingRule()] })
            .ReadAsync([_folder], cancellationToken: TestContext.Current.CancellationToken);

    private static string Told(DescriptorReadResult read)
    {
        var text = new StringBuilder();
        foreach (var document in read.Documents)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{document.Index} {document.IsValid} {document.RefText} {document.Entity}");
            text.AppendLine(document.Entity?.ToJson());
            text.AppendJoin('\n', document.RelationTexts()).AppendLine();
            text.AppendJoin('\n', document.Diagnostics.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Location} {diagnostic.Message}")).AppendLine();
        }

        return text.ToString();
    }

    private void WriteFiles(int count)
    {
        for (var i = 0; i < count; i++)
        {
            File.WriteAllText(Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"f{i:D3}.yaml")), Documents(3));
        }
    }

    private static string Name(int i) => string.Create(CultureInfo.InvariantCulture, $"c-{i}");

    // Every seventh has a fault.
    private static string Documents(int count) => string.Concat(Enumerable.Range(0, count).Select(i => TestCatalog.Component(
        Name(i), i % 7 == 2 ? "system: [no]" : "dependsOn: [\"component:b\", \"component:a\", \"$text\"]")));

    private sealed class CountingRule : IEntityRule
    {
        private int _count;

        public int Count => Volatile.Read(ref _count);

        public int At { get; init; }

        public Action? Do { get; init; }

        public void Check(EntityRuleContext context)
        {
            context.Report(Touched, JsonPointer.Of("spec", "dependsOn", "0"), context.Entity);
            if (Interlocked.Increment(ref _count) == At)
            {
                Do?.Invoke();
            }
        }
    }
}
