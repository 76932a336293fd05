namespace Idp.Catalog.Graph.Storage;

/// <summary>An edge seen from one of its nodes, in one number that sorts by type and then by the node at the other end.</summary>
internal static class EdgeKey
{
    private const int EmitterBits = 8;
    private const int NodeBits = 32;

    /// <summary>Type and node; the lowest eight bits carry the emitters and are no part of the order.</summary>
    public static long Of(byte type, int node, Emitters emitters)
        => ((long)type << (NodeBits + EmitterBits)) | ((long)(uint)node << EmitterBits) | (byte)emitters;

    public static byte TypeOf(long key) => (byte)(key >> (NodeBits + EmitterBits));

    public static int NodeOf(long key) => (int)(key >> EmitterBits);

    public static Emitters EmittersOf(long key) => (Emitters)(byte)key;

    /// <summary>Whether both are the same edge, whoever states it.</summary>
    public static bool AreSame(long left, long right) => (left >> EmitterBits) == (right >> EmitterBits);
}
