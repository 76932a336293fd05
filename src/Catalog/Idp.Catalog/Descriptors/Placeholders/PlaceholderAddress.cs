using Idp.Catalog.Model;
using Idp.Catalog.Validation;
using Idp.Diagnostics;

namespace Idp.Catalog.Descriptors.Placeholders;

/// <summary>Where a placeholder's file is: a path below the root, an address elsewhere, or nowhere.</summary>
/// <param name="Path">The path relative to the root, with <c>/</c>; null when it is elsewhere.</param>
/// <param name="Fault">The rule that the argument breaks; null when it breaks none.</param>
/// <param name="Detail">The last particular of the fault's message.</param>
internal readonly record struct PlaceholderAddress(string? Path, DiagnosticDescriptor? Fault = null, string? Detail = null)
{
    public static PlaceholderAddress Elsewhere => default;

    /// <summary>Works out the address as the original does for a descriptor read from <paramref name="origin"/>, or else as a path beside the descriptor.</summary>
    /// <param name="argument">What the placeholder names.</param>
    /// <param name="descriptor">The descriptor's path relative to the root, with <c>/</c>.</param>
    /// <param name="origin">The address of the root, ending with <c>/</c>; null for local files.</param>
    public static PlaceholderAddress Of(EntityValue argument, string descriptor, string? origin)
    {
        if (argument.AsString() is not { } text)
        {
            return new PlaceholderAddress(null, PlaceholderFaults.NotAText);
        }

        return origin is null ? Local(text, descriptor) : Remote(text, descriptor, origin);
    }

    private static PlaceholderAddress Local(string text, string descriptor)
    {
        if (WhatwgUrl.CanParse(text))
        {
            return Elsewhere;
        }

        var path = Unescape(WithoutQuery(text).Replace('\\', '/'));
        var folder = descriptor[..(descriptor.LastIndexOf('/') + 1)];
        return new PlaceholderAddress(path.StartsWith('/') ? path.TrimStart('/') : folder + path);
    }

    private static PlaceholderAddress Remote(string text, string name, string origin)
    {
        var descriptor = origin + EscapePath(name);
        if (ScmAddress.Resolve(text, descriptor) is not { } address)
        {
            return new PlaceholderAddress(null, PlaceholderFaults.NotAnAddress, descriptor);
        }

        if (!ScmAddress.SameRepository(address, descriptor))
        {
            return new PlaceholderAddress(null, PlaceholderFaults.OtherRepository);
        }

        var start = ScmAddress.AsBlob(origin);
        var plain = ScmAddress.AsBlob(address);
        if (plain.StartsWith(start, StringComparison.Ordinal))
        {
            return new PlaceholderAddress(Unescape(WithoutQuery(plain[start.Length..])));
        }

        // A relative path that climbs out of the origin leaves the root, and whoever reads it will say so.
        return WhatwgUrl.CanParse(text) ? Elsewhere : Local(text, name);
    }

    private static string WithoutQuery(string text)
    {
        var end = text.AsSpan().IndexOfAny('?', '#');
        return end < 0 ? text : text[..end];
    }

    private static string Unescape(string path) => Uri.UnescapeDataString(path);

    private static string EscapePath(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
