using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Idp.Catalog.Model;

namespace Idp.Catalog.Snapshots;

/// <summary>The etag of an entity's content.</summary>
internal static class EntityEtag
{
    private const int HashBytes = 20;

    public static string Of(Entity entity)
        => entity.Metadata.Etag is { Length: > 0 } etag ? etag
            : Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(entity.ToJson())).AsSpan(0, HashBytes));
}
