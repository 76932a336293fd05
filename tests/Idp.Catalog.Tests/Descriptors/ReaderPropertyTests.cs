using System.Text;
using CsCheck;
using Idp.Catalog.Descriptors;
using Idp.Catalog.Model;
using Idp.Diagnostics;
using Idp.Testing;

namespace Idp.Catalog.Tests.Descriptors;

/// <summary>Laws of the reader. A failure prints the seed that repeats it.</summary>
public sealed class ReaderPropertyTests
{
    private const int Seconds = 10;

    private static readonly byte[][] Samples =
    [
        .. Directory.EnumerateFiles(RepositoryRoot.PathTo("samples"), "catalog-info.y*ml", SearchOption.AllDirectories)
            .Where(file => new FileInfo(file).Length < 3000)
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes),
    ];

    private static readonly DescriptorReader Reader = new(new DescriptorReaderOptions { Placeholders = PlaceholderMode.Stub });

    [Fact]
    public void No_bytes_make_the_reader_throw()
        => Gen.Byte.Array[0, 400].Sample(Survives, time: Seconds, threads: 1);

    [Fact]
    public void No_damage_to_a_descriptor_makes_the_reader_throw_or_lose_a_place()
    {
        var edit = Gen.Select(Gen.Double.Unit, Gen.Int[0, 6], Gen.Char[" :-#&*{}[]\"'|>%@`!\t\n\r\0é$a0~,?"], (at, remove, insert) => (at, remove, insert));
        Gen.Select(Gen.Int[0, Samples.Length - 1], edit.Array[1, 4]).Sample(
            (sample, edits) =>
            {
                var text = Encoding.UTF8.GetString(Samples[sample]);
                foreach (var (at, remove, insert) in edits)
                {
                    var index = (int)(at * text.Length);
                    text = text.Remove(index, Math.Min(remove, text.Length - index)).Insert(index, insert.ToString());
                }

                Survives(Encoding.UTF8.GetBytes(text));
            },
            time: Seconds,
            threads: 1);
    }

    [Fact]
    public async Task An_entity_that_is_printed_and_read_again_is_the_same_entity()
    {
        var result = await Reader.ReadAsync([RepositoryRoot.PathTo("samples", "acme")], cancellationToken: TestContext.Current.CancellationToken);
        Assert.All(result.Entities, entity => Assert.Equal(entity, Entity.Parse(entity.ToJson())));
    }

    [Fact]
    public async Task Cancellation_ends_the_reading_between_two_documents()
    {
        // Counted, not timed: how much is still done after the token was cancelled.
        var file = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Encoding.UTF8.GetString(Samples[0]) + "\n---\n", 2000)));
        var source = new SourceText("catalog-info.yaml", file);
        using var cancellation = new CancellationTokenSource();
        var documents = 0;
        var rule = new CountingRule(() =>
        {
            if (++documents == 10)
            {
                cancellation.Cancel();
            }
        });
        var reader = new DescriptorReader(new DescriptorReaderOptions { Rules = [rule], Placeholders = PlaceholderMode.Stub });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reader.ReadAsync(source, cancellation.Token));
        Assert.InRange(documents, 10, 11);
    }

    private static void Survives(byte[] bytes)
    {
        var read = Reader.ReadAsync(new SourceText("f.yaml", bytes));
        Assert.True(read.IsCompleted);
        foreach (var diagnostic in read.GetAwaiter().GetResult().AllDiagnostics)
        {
            Assert.NotNull(diagnostic.Location);
            Assert.InRange(diagnostic.Location.Span.Start, 0, bytes.Length);
            Assert.InRange(diagnostic.Location.Span.End, 0, bytes.Length);
            Assert.NotEmpty(diagnostic.ToString());
        }
    }

    private sealed class CountingRule(Action called) : Idp.Catalog.Validation.IEntityRule
    {
        public void Check(Idp.Catalog.Validation.EntityRuleContext context) => called();
    }
}
