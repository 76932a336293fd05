using Idp.Diagnostics;
using Idp.Yaml;

namespace Idp.Benchmarks.Micro;

/// <summary>Counts scalars, keys among them, and keeps nothing.</summary>
internal sealed class CountingSink : IYamlSink
{
    public int Scalars { get; private set; }

    public void StartMapping(SourceSpan span)
    {
    }

    public void Key(ReadOnlySpan<byte> utf8, SourceSpan span) => Scalars++;

    public void EndMapping(SourceSpan span)
    {
    }

    public void StartSequence(SourceSpan span)
    {
    }

    public void EndSequence(SourceSpan span)
    {
    }

    public void Null(SourceSpan span) => Scalars++;

    public void Boolean(bool value, SourceSpan span) => Scalars++;

    public void Number(double value, SourceSpan span) => Scalars++;

    public void String(ReadOnlySpan<byte> utf8, SourceSpan span) => Scalars++;
}
