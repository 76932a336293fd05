using System.Text;
using Idp.Diagnostics;

namespace Idp.Yaml.Fuzzing;

/// <summary>One call of a sink.</summary>
/// <param name="What">The method.</param>
/// <param name="Span">The place.</param>
/// <param name="Value">A text, a number or a truth value.</param>
public readonly record struct RecordedEvent(string What, SourceSpan Span, object? Value)
{
    /// <inheritdoc/>
    public override string ToString() => $"{What} {Span.Start}+{Span.Length} {(Value is string text ? System.Text.Json.JsonSerializer.Serialize(text) : Value)}";
}

/// <summary>Writes down what a sink is given.</summary>
public sealed class RecordingSink : IYamlSink
{
    /// <summary>What came, in its order.</summary>
    public List<RecordedEvent> Events { get; } = [];

    /// <inheritdoc/>
    public void StartMapping(SourceSpan span) => Events.Add(new(nameof(StartMapping), span, null));

    /// <inheritdoc/>
    public void Key(ReadOnlySpan<byte> utf8, SourceSpan span) => Events.Add(new(nameof(Key), span, Encoding.UTF8.GetString(utf8)));

    /// <inheritdoc/>
    public void EndMapping(SourceSpan span) => Events.Add(new(nameof(EndMapping), span, null));

    /// <inheritdoc/>
    public void StartSequence(SourceSpan span) => Events.Add(new(nameof(StartSequence), span, null));

    /// <inheritdoc/>
    public void EndSequence(SourceSpan span) => Events.Add(new(nameof(EndSequence), span, null));

    /// <inheritdoc/>
    public void Null(SourceSpan span) => Events.Add(new(nameof(Null), span, null));

    /// <inheritdoc/>
    public void Boolean(bool value, SourceSpan span) => Events.Add(new(nameof(Boolean), span, value));

    /// <inheritdoc/>
    public void Number(double value, SourceSpan span) => Events.Add(new(nameof(Number), span, BitConverter.DoubleToInt64Bits(value)));

    /// <inheritdoc/>
    public void String(ReadOnlySpan<byte> utf8, SourceSpan span) => Events.Add(new(nameof(String), span, Encoding.UTF8.GetString(utf8)));
}
