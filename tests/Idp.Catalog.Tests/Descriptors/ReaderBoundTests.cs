using System.Text;
using Idp.Catalog.Descriptors;
using Idp.Diagnostics;

namespace Idp.Catalog.Tests.Descriptors;

/// <summary>What input can grow is bounded, and what was left out is said.</summary>
public sealed class ReaderBoundTests
{
    [Fact]
    public async Task A_document_of_many_faults_shows_some_and_counts_the_rest()
    {
        var yaml = new StringBuilder("apiVersion: backstage.io/v1alpha1\nkind: Group\nmetadata:\n  name: a\n  tags:\n");
        for (var i = 0; i < 50_000; i++)
        {
            yaml.Append("    - BAD\n");
        }

        yaml.Append("spec: { type: team, children: [] }\n");
        var document = await Reading.DocumentAsync(yaml.ToString());
        Assert.False(document.IsValid);
        Assert.Equal(201, document.Diagnostics.Length);
        var last = Assert.Single(document.Diagnostics, diagnostic => diagnostic.Id == "IDP1048");
        Assert.Contains("49800", last.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_not_read()
    {
        var file = await Reading.FileAsync(
            "kind: Group\n", new DescriptorReaderOptions { Yaml = new Idp.Yaml.YamlReaderOptions { MaxBytes = 5 } });
        Assert.Empty(file.Documents);
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(file.Diagnostics).Severity);
    }

    [Fact]
    public async Task A_stream_that_never_ends_is_not_read_to_its_end()
    {
        await using var endless = new EndlessStream();
        var options = new DescriptorReaderOptions { Yaml = new Idp.Yaml.YamlReaderOptions { MaxBytes = 1000 } };
        var file = await new DescriptorReader(options).ReadAsync(endless, "endless.yaml", TestContext.Current.CancellationToken);
        Assert.Equal("IDP1006", Assert.Single(file.Diagnostics).Id);
    }

    private sealed class EndlessStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)'#');
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
