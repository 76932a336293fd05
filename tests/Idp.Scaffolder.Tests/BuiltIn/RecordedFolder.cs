using System.Text;
using System.Text.Json.Nodes;

namespace Idp.Scaffolder.Tests.BuiltIn;

/// <summary>Lays out the files of a recorded case, and writes down a folder as the recording does.</summary>
internal static class RecordedFolder
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static void Lay(string folder, JsonObject? files)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, file) in (files ?? []).OrderBy(file => file.Value is JsonObject link && link.ContainsKey("link")))
        {
            string full = Path.Combine(folder, name);
            Directory.CreateDirectory(name.EndsWith('/') ? full : Path.GetDirectoryName(full)!);
            if (name.EndsWith('/'))
            {
                continue;
            }

            if (file is not JsonObject described)
            {
                File.WriteAllBytes(full, Encoding.UTF8.GetBytes(file!.GetValue<string>()));
            }
            else if (described["link"] is { } link)
            {
                File.CreateSymbolicLink(full, link.GetValue<string>());
            }
            else
            {
                File.WriteAllBytes(full, described["base64"] is { } base64 ? Convert.FromBase64String(base64.GetValue<string>()) : Encoding.UTF8.GetBytes(described["text"]!.GetValue<string>()));
                if (described["mode"] is { } mode && !OperatingSystem.IsWindows())
                {
                    File.SetUnixFileMode(full, (UnixFileMode)Convert.ToInt32(mode.GetValue<string>(), 8));
                }
            }
        }
    }

    public static JsonObject Describe(string root)
    {
        var found = new SortedDictionary<string, JsonNode>(StringComparer.Ordinal);
        Walk(root, root, found);
        return new JsonObject(found.Select(entry => KeyValuePair.Create(entry.Key, (JsonNode?)entry.Value)));
    }

    private static void Walk(string root, string folder, SortedDictionary<string, JsonNode> found)
    {
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", new EnumerationOptions { AttributesToSkip = 0 }))
        {
            string name = Path.GetRelativePath(root, entry.FullName).Replace('\\', '/');
            if (entry.LinkTarget is { } target)
            {
                found[name] = new JsonObject { ["link"] = target };
            }
            else if (entry is DirectoryInfo)
            {
                found[name + "/"] = new JsonObject();
                Walk(root, entry.FullName, found);
            }
            else
            {
                found[name] = Content(entry.FullName);
            }
        }
    }

    private static JsonObject Content(string full)
    {
        byte[] bytes = File.ReadAllBytes(full);
        var file = new JsonObject { ["mode"] = OperatingSystem.IsWindows() ? "" : Convert.ToString((int)File.GetUnixFileMode(full), 8) };
        try
        {
            file["text"] = Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            file["base64"] = Convert.ToBase64String(bytes);
        }

        return file;
    }
}
