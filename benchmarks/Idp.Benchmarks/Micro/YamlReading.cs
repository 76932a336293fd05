using System.Text;
using BenchmarkDotNet.Attributes;
using Idp.Diagnostics;
using Idp.Yaml;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Idp.Benchmarks.Micro;

/// <summary>Reading a file of a hundred documents, without making anything of it.</summary>
[MemoryDiagnoser]
public class YamlReading
{
    private readonly YamlReader _reader = new();
    private SourceText _file = null!;

    [GlobalSetup]
    public void Check()
    {
        _file = SampleFile.Read();
        Answer.MustBe(YamlDotNetEvents(), Ours());
    }

    [Benchmark(OperationsPerInvoke = SampleFile.Entities)]
    public int Ours()
    {
        var sink = new CountingSink();
        foreach (var document in _reader.Read(_file).Documents)
        {
            document.Read(sink);
        }

        return sink.Scalars;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = SampleFile.Entities)]
    public int YamlDotNetEvents()
    {
        using var text = new StreamReader(new MemoryStream(_file.Utf8.ToArray()), Encoding.UTF8);
        var parser = new Parser(text);
        var scalars = 0;
        while (parser.MoveNext())
        {
            scalars += parser.Current is Scalar ? 1 : 0;
        }

        return scalars;
    }
}
