using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Semai.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ServedCommitments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_training_classes_commitment_id",
                table: "training_classes");

            migrationBuilder.CreateTable(
                name: "class_commitments",
                columns: table => new
                {
                    commitment_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    class_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_class_commitments", x => new { x.class_id, x.commitment_id });
                    table.ForeignKey(
                        name: "fk_class_commitments_training_classes_class_id",
                        column: x => x.class_id,
                        principalTable: "training_classes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_class_commitments_commitment_id",
                table: "class_commitments",
                column: "commitment_id");

            // A class counted for the promise it was planned for, and for no other.
            migrationBuilder.Sql("INSERT INTO class_commitments (class_id, commitment_id) SELECT id, commitment_id FROM training_classes");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "class_commitments");

            migrationBuilder.CreateIndex(
                name: "ix_training_classes_commitment_id",
                table: "training_classes",
                column: "commitment_id");
        }
    }
}
