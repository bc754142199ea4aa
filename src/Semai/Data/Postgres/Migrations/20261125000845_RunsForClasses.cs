using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Semai.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class RunsForClasses : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(
                name: "decided_offer",
                table: "match_pairs",
                newName: "decided_place");

            migrationBuilder.AlterColumn<Guid>(
                name: "offer_id",
                table: "match_pairs",
                type: "uuid",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uuid");

            migrationBuilder.AddColumn<Guid>(
                name: "class_id",
                table: "match_pairs",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_match_pairs_class_id",
                table: "match_pairs",
                column: "class_id");

            migrationBuilder.AddCheckConstraint(
                name: "ck_match_pairs_one_place",
                table: "match_pairs",
                sql: "(offer_id IS NULL) <> (class_id IS NULL)");

            migrationBuilder.AddForeignKey(
                name: "fk_match_pairs_training_class_class_id",
                table: "match_pairs",
                column: "class_id",
                principalTable: "training_classes",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_match_pairs_training_class_class_id",
                table: "match_pairs");

            migrationBuilder.DropIndex(
                name: "ix_match_pairs_class_id",
                table: "match_pairs");

            migrationBuilder.DropCheckConstraint(
                name: "ck_match_pairs_one_place",
                table: "match_pairs");

            migrationBuilder.DropColumn(
                name: "class_id",
                table: "match_pairs");

            migrationBuilder.RenameColumn(
                name: "decided_place",
                table: "match_pairs",
                newName: "decided_offer");

            migrationBuilder.AlterColumn<Guid>(
                name: "offer_id",
                table: "match_pairs",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uuid",
                oldNullable: true);
        }
    }
}
