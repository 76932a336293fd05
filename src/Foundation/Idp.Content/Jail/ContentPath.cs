using System.Diagnostics.CodeAnalysis;

namespace Idp.Content;

/// <summary>A path inside a root, written with <c>/</c>: no <c>.</c> or <c>..</c>, no drive, no leading <c>/</c>. The default is the root itself.</summary>
/// <remarks>
/// Purely textual: it cannot leave the root by its text, but a symbolic link on the way may, which is for the reader to
/// refuse. Equality is ordinal, also where the file system ignores case. Immutable.
/// </remarks>
public readonly record struct ContentPath
{
    /// <summary>The longest text that is taken for a path, in UTF-16 units.</summary>
    public const int MaxLength = 4096;

    private readonly string? _value;

    private ContentPath(string value) => _value = value.Length == 0 ? null : value;

    /// <summary>The root itself.</summary>
    public static ContentPath Root => default;

    /// <summary>The normalized text, such as <c>docs/index.md</c>; empty for the root.</summary>
    public string Value => _value ?? "";

    /// <summary>The last name; empty for the root.</summary>
    public string Name => Value[(Value.LastIndexOf('/') + 1)..];

    /// <summary>The folder that holds it; the root's is the root.</summary>
    public ContentPath Folder => new(Value.LastIndexOf('/') is var slash and > 0 ? Value[..slash] : "");

    /// <summary>Reads a relative path; <c>.</c>, <c>a/../b</c> and doubled slashes are normalized.</summary>
    /// <exception cref="FormatException">The text leaves the root or is no relative path.</exception>
    public static ContentPath Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var path, out string? error) ? path : throw new FormatException(error);
    }

    /// <summary>Reads a relative path.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ContentPath path) => TryParse(text, out path, out _);

    /// <summary>Reads a relative path, and says what is wrong with a text that is none.</summary>
    /// <remarks>
    /// Refused are absolute paths, drives (<c>C:</c>), backslashes, NUL, and <c>..</c> past the root, on every system alike;
    /// on Windows also names that it gives another meaning (devices, streams, a dot or blank at the end).
    /// </remarks>
    public static bool TryParse([NotNullWhen(true)] string? text, out ContentPath path, [NotNullWhen(false)] out string? error)
        => Root.TryResolve(text, out path, out error);

    /// <summary>Reads a path relative to this folder; it may climb, but not above the root.</summary>
    public bool TryResolve([NotNullWhen(true)] string? relative, out ContentPath path, [NotNullWhen(false)] out string? error)
    {
        path = default;
        error = FindFault(relative);
        if (error is not null)
        {
            return false;
        }

        var names = new List<string>(Value.Length == 0 ? [] : Value.Split('/'));
        foreach (string name in relative!.Split('/'))
        {
            if (name is "" or ".")
            {
                continue;
            }

            if (name is not "..")
            {
                names.Add(name);
            }
            else if (names.Count == 0)
            {
                error = $"'{relative}' leaves the root folder.";
                return false;
            }
            else
            {
                names.RemoveAt(names.Count - 1);
            }
        }

        path = new ContentPath(string.Join('/', names));
        return true;
    }

    /// <summary>The full path of a relative one under a root folder, by text alone: links are not looked at.</summary>
    /// <returns>False if the text leaves the root or is no relative path.</returns>
    public static bool TryResolve(string root, [NotNullWhen(true)] string? relative, [NotNullWhen(true)] out string? fullPath)
    {
        ArgumentException.ThrowIfNullOrEmpty(root);
        fullPath = TryParse(relative, out var path) ? path.Under(root) : null;
        return fullPath is not null;
    }

    /// <summary>The full path under a root folder, in the system's spelling.</summary>
    public string Under(string root)
        => Value.Length == 0 ? Path.GetFullPath(root) : Path.Join(Path.GetFullPath(root), Value.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>The normalized text.</summary>
    public override string ToString() => Value;

    internal ContentPath Child(string name) => new(Value.Length == 0 ? name : $"{Value}/{name}");

    private static string? FindFault(string? text) => text switch
    {
        null => "There is no path.",
        { Length: > MaxLength } => $"The path is longer than {MaxLength} characters.",
        _ when text.Contains('\0', StringComparison.Ordinal) => "The path holds a NUL character.",
        _ when text.StartsWith('/') => $"'{text}' is absolute; write it relative to the root folder.",
        _ when text.Contains('\\', StringComparison.Ordinal) => $"'{text}' holds a backslash; folders are separated by '/'.",
        _ when text.Length > 1 && text[1] == ':' && char.IsAsciiLetter(text[0]) => $"'{text}' names a drive; write it relative to the root folder.",
        _ when OperatingSystem.IsWindows() => WindowsNames.FindFault(text),
        _ => null,
    };
}
