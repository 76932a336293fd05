namespace Idp.Catalog.Validation;

/// <summary>The schemes that every URL parser knows: they must have a host (but <c>file</c>), and take <c>\</c> for <c>/</c>.</summary>
internal static class SpecialScheme
{
    internal const string File = "file";

    internal static bool Contains(string scheme) => scheme is "http" or "https" or "ws" or "wss" or "ftp" or File;

    internal static int? DefaultPort(string scheme) => scheme switch
    {
        "http" or "ws" => 80,
        "https" or "wss" => 443,
        "ftp" => 21,
        _ => null,
    };
}
