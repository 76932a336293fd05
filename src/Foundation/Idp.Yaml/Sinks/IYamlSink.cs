using Idp.Diagnostics;

namespace Idp.Yaml;

/// <summary>Takes the values of one document in the order in which they stand.</summary>
/// <remarks>
/// Called on the reader's thread, once per value; an exception it throws goes to the caller of <see cref="YamlDocument.Read"/>.
/// Calls nest properly: within a map a <see cref="Key"/> stands before each value, and no key comes twice.
/// Spans are bytes of the source. The start of a block map or list has length 0, that of a flow one covers its bracket.
/// What an alias brings in stands where its anchor is; the value as a whole stands at the alias.
/// When reading fails, what a sink was given must be thrown away.
/// </remarks>
public interface IYamlSink
{
    /// <summary>A map begins.</summary>
    void StartMapping(SourceSpan span);

    /// <summary>The key of the value that follows.</summary>
    /// <param name="utf8">The key as text, valid during the call only: other types read as JavaScript's <c>String</c> writes them, null as nothing.</param>
    /// <param name="span">Where the key stands.</param>
    void Key(ReadOnlySpan<byte> utf8, SourceSpan span);

    /// <summary>The map that began last ends.</summary>
    void EndMapping(SourceSpan span);

    /// <summary>A list begins.</summary>
    void StartSequence(SourceSpan span);

    /// <summary>The list that began last ends.</summary>
    void EndSequence(SourceSpan span);

    /// <summary>A null, or a value that is not there.</summary>
    void Null(SourceSpan span);

    /// <summary>True or false.</summary>
    void Boolean(bool value, SourceSpan span);

    /// <summary>A number; may be infinite or not a number, which JSON cannot hold.</summary>
    void Number(double value, SourceSpan span);

    /// <summary>A string.</summary>
    /// <param name="utf8">The text, valid during the call only.</param>
    /// <param name="span">Where it stands, quotes included; a block scalar begins at its <c>|</c> or <c>&gt;</c>.</param>
    void String(ReadOnlySpan<byte> utf8, SourceSpan span);
}
