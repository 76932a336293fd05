using System.Security.Cryptography;
using System.Text;
using Idp.Catalog.Model;
using Idp.Catalog.Snapshots.Storage;

namespace Idp.Catalog.Query.Fields;

/// <summary>The id of an entity: its own <c>metadata.uid</c>, or else one derived from its reference, the same in every process.</summary>
internal static class EntityUid
{
    public static string Of(Entity entity) => entity.Metadata.Uid is { Length: > 0 } uid ? uid : Derive(entity.Ref.ToString());

    /// <summary>The id of the entity in a row, which need not be unpacked.</summary>
    public static string Of(Segment segment, int row)
        => segment.Entities.Find(row, "metadata", "uid").AsString() is { Length: > 0 } uid ? uid : Derive(segment.Names.KeyOf(row));

    /// <summary>A UUID of version 8 (RFC 9562) out of the SHA-256 of a reference in lower case.</summary>
    public static string Derive(string reference)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(reference), hash);
        hash[6] = (byte)(0x80 | (hash[6] & 0x0F));
        hash[8] = (byte)(0x80 | (hash[8] & 0x3F));
        return new Guid(hash[..16], bigEndian: true).ToString("D");
    }
}
