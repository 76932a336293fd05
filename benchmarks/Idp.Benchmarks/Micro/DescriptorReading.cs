using BenchmarkDotNet.Attributes;
using Idp.Catalog.Descriptors;
using Idp.Diagnostics;

namespace Idp.Benchmarks.Micro;

/// <summary>The whole way of a file in memory: documents, entities, validation, relations.</summary>
[MemoryDiagnoser]
public class DescriptorReading
{
    private readonly DescriptorReader _reader = new();
    private SourceText _file = null!;

    [GlobalSetup]
    public async Task Check()
    {
        _file = SampleFile.Read();
        var read = await ReadAsync();
        Answer.MustBe(SampleFile.Entities, read.Documents.Count(document => document.IsValid));
        Answer.MustBe(0, read.AllDiagnostics.Count());
    }

    [Benchmark(OperationsPerInvoke = SampleFile.Entities)]
    public Task<DescriptorFile> ReadAsync() => _reader.ReadAsync(_file);
}
