using System.Text;

namespace Idp.Scaffolder.Trees;

/// <summary>A file of a tree. Immutable as long as nobody changes its bytes.</summary>
/// <param name="Path">Relative, with <c>/</c>.</param>
/// <param name="Content">The bytes; of a link, where it leads, as UTF-8.</param>
/// <param name="IsExecutable">Whether anybody may run it; never on Windows.</param>
/// <param name="IsLink">Whether it is a symbolic link.</param>
public sealed record TreeFile(string Path, ReadOnlyMemory<byte> Content, bool IsExecutable = false, bool IsLink = false)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether a link led to something when it was read.</summary>
    internal bool LeadsSomewhere { get; init; }

    /// <summary>Whether two files are the same in path, bytes and kind.</summary>
    public bool Equals(TreeFile? other)
        => other is not null && Path == other.Path && IsExecutable == other.IsExecutable && IsLink == other.IsLink
            && Content.Span.SequenceEqual(other.Content.Span);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Path, Content.Length, IsExecutable, IsLink);

    /// <summary>The bytes as UTF-8; null for what is no text.</summary>
    internal string? FindText()
    {
        if (Content.Span.Contains((byte)0))
        {
            return null;
        }

        try
        {
            return Strict.GetString(Content.Span);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
